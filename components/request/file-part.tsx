import { Callout } from "@/components/ui/callout";
import { useTranslations } from "next-intl";
import type { RequestContent } from "./content";

/** The pages of the file, which laws meet, and how the request is judged. */
export function FilePart({ content }: { readonly content: RequestContent }) {
  const t = useTranslations("request");
  const { words } = content;
  return (
    <div className="request-read">
      <h3>{words.title}</h3>
      {words.opening.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {words.file.map((page) => (
        <section key={page.title} className="request-page">
          <h4>{page.title}</h4>
          <p>{page.text}</p>
        </section>
      ))}
      <Callout tone="law" title={t("lawTitle")}>
        <p>{words.law}</p>
      </Callout>
      <h3>{t("howTitle")}</h3>
      <p>{t("how")}</p>
      <p>{t("scored")}</p>
    </div>
  );
}

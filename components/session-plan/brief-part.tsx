import { Callout } from "@/components/ui/callout";
import { useTranslations } from "next-intl";
import type { SessionContent } from "./content";

/** Who comes, for what, and how the exercise goes. */
export function BriefPart({ content }: { readonly content: SessionContent }) {
  const t = useTranslations("sessionPlan");
  const { words } = content;
  return (
    <div className="plan-read">
      <h3>{words.title}</h3>
      {words.opening.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {words.brief.map((page) => (
        <section key={page.title} className="plan-page">
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

import { Callout } from "@/components/ui/callout";
import { useTranslations } from "next-intl";
import type { ProofContent } from "./content";

/** The story of the file, who is accused, what the rows mean, and how the round is scored. */
export function FilePart({ content }: { readonly content: ProofContent }) {
  const t = useTranslations("proof");
  const { script, words } = content;
  return (
    <div className="proof-read">
      <h3>{words.title}</h3>
      {words.opening.map((paragraph) => (
        <p key={paragraph} className="proof-story">
          {paragraph}
        </p>
      ))}
      <h3>{t("accusedTitle")}</h3>
      <dl className="proof-list">
        {script.accused.map((id) => (
          <div key={id}>
            <dt>{words.accused[id]?.name}</dt>
            <dd>{words.accused[id]?.role}</dd>
          </div>
        ))}
      </dl>
      <h3>{t("elementsTitle")}</h3>
      <dl className="proof-list">
        {script.elements.map((id) => (
          <div key={id}>
            <dt>{words.elements[id]?.name}</dt>
            <dd>{words.elements[id]?.asks}</dd>
          </div>
        ))}
      </dl>
      <Callout tone="law" title={t("lawTitle")}>
        <p>{words.law}</p>
      </Callout>
      <h3>{t("howTitle")}</h3>
      <p>{t("how")}</p>
      <p>{t("scored")}</p>
      <p>{t("forbids")}</p>
    </div>
  );
}

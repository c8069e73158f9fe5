import { useTranslations } from "next-intl";
import type { NumberedFact } from "./feedback";

/** Facts by their numbers, each leading to its place in the file. */
export function FactLinks({ ids, facts }: { readonly ids: readonly string[]; readonly facts: readonly NumberedFact[] }) {
  const t = useTranslations("qualification");
  const cited = facts.filter(({ id }) => ids.includes(id));
  if (cited.length === 0) return ids.some((id) => id.startsWith("supposed-")) ? <span className="fact-links">{t("supposed")}</span> : null;
  return (
    <span className="fact-links">
      {t("factsWord", { count: cited.length })}{" "}
      {cited.map(({ id, number }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <a href={`#fact-${id}`}>{number}</a>
        </span>
      ))}
    </span>
  );
}

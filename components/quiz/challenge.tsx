import type { Provisions, PublicCheck } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import { InlineText } from "./inline-text";
import { plainText } from "./plain-text";

/** After a right answer: a colleague defends a wrong option, and the reader finds the words against it before comparing. */
export function Challenge({ check, provisions }: { readonly check: PublicCheck; readonly provisions: Provisions }) {
  const t = useTranslations("quiz.check");
  const objection = objectionOf(check);
  if (!objection) return null;
  return (
    <details className="challenge">
      <summary>
        <span className="challenge-title">{t("challengeTitle")}</span>
        <span>{t("challenge", { option: objection.option })}</span>
        <span className="challenge-compare">{t("compare")}</span>
      </summary>
      <p className="reason">
        <InlineText text={objection.reason} provisions={provisions} />
      </p>
    </details>
  );
}

/** The wrong option with the longest reason: the one that needed most words to refute. Only where options are chosen. */
function objectionOf({ item, key, text, rationale }: PublicCheck): { readonly option: string; readonly reason: string } | null {
  if (item.kind !== "single" || !("choice" in key)) return null;
  const wrong = item.options.flatMap((option) => {
    const words = text.options?.[option];
    const reason = rationale.parts?.[option];
    return option === key.choice || words === undefined || reason === undefined ? [] : [{ option: plainText(words), reason }];
  });
  return wrong.toSorted((one, other) => other.reason.length - one.reason.length)[0] ?? null;
}

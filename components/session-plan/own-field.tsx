import { OwnWords } from "@/components/ui/own-words";
import type { WordRuleState } from "@/components/ui/own-words";
import type { OwnRules, SessionField } from "@/lib/domain/session-plan/play";
import { innerVerbIn, rulesOf, verbsIn } from "@/lib/domain/session-plan/play";
import { useTranslations } from "next-intl";
import type { Say, SessionContent } from "./content";
import { fieldWords } from "./content";

const LONGEST = 1000;

/** A field of own words: what they are for, the rules, and what the rules found in them. */
export function OwnField({
  content,
  field,
  rules,
  text,
  disabled,
  onWrite,
}: {
  readonly content: SessionContent;
  readonly field: SessionField;
  readonly rules: OwnRules;
  readonly text: string;
  readonly disabled: boolean;
  readonly onWrite: (text: string) => void;
}) {
  const t = useTranslations("sessionPlan");
  const { asks, own } = fieldWords(content, field.id);
  return (
    <>
      <p className="text-soft">{asks}</p>
      <OwnWords
        id={`own-${field.id}`}
        label={own ?? ""}
        text={text}
        longest={LONGEST}
        disabled={disabled}
        rulesOf={(typed) => rulesOf(rules, typed).map(({ rule, kept }) => ({ id: rule, kept, words: ruleWords(t, { rules, rule, typed }) }))}
        onWrite={onWrite}
      />
    </>
  );
}

interface Asked {
  readonly rules: OwnRules;
  readonly rule: OwnRules["rules"][number];
  readonly typed: string;
}

/** A rule as it is read, with the words in which it was found or broken. */
function ruleWords(t: Say, { rules, rule, typed }: Asked): WordRuleState["words"] {
  if (rule === "min") return t("rule.min", { count: rules.min, now: typed.trim().length });
  if (rule === "max") return t("rule.max", { count: rules.max });
  const said = t(`rule.${rule}`);
  const found = foundWords(t, rule, typed);
  return found === "" ? said : `${said}: ${found}`;
}

function foundWords(t: Say, rule: Asked["rule"], typed: string): string {
  const verbs = verbsIn(typed);
  if (rule === "verb" && verbs[0]) return t("found", { words: verbs[0].words, level: t(`level.${verbs[0].level}`) });
  if (rule === "single" && verbs.length > 1) return verbs.map(({ words }) => words).join(", ");
  return rule === "seen" ? (innerVerbIn(typed) ?? "") : "";
}

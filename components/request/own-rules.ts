import type { WordRuleState } from "@/components/ui/own-words";
import type { OwnRules, WordFault } from "@/lib/domain/request/play";
import { wordFaults } from "@/lib/domain/request/play";
import type { useTranslations } from "next-intl";

/** The rules for own words in one part of the request, each with whether a text keeps it. */
export function ownRules(t: ReturnType<typeof useTranslations<"request">>, rules: OwnRules, names: readonly string[]): (text: string) => WordRuleState[] {
  return (text) => {
    const faults = wordFaults({ protected: [...names] }, rules, text);
    const due: readonly (readonly [WordFault, string])[] = [
      ["short", t("rule.min", { count: rules.min, now: text.trim().length })],
      ["long", t("rule.max", { count: rules.max })],
      ...(rules.number ? ([["number", t("rule.number")]] as const) : []),
      ["name", t("rule.name")],
    ];
    return due.map(([id, words]) => ({ id, words, kept: !faults.includes(id) }));
  };
}

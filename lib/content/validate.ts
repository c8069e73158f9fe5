import "server-only";
import type { Finding, RuleId } from "./finding";
import { sortFindings } from "./finding";
import { parseContent } from "./parse";
import type { ContentFiles } from "./read";
import { ANSWER_RULES } from "./rules/answers";
import { BALANCE_RULES } from "./rules/balance";
import { BLUEPRINT_RULES } from "./rules/blueprint";
import { PROGRAMME_RULES } from "./rules/programmes";
import { CASE_RULES } from "./rules/cases";
import { CITATION_RULES } from "./rules/citations";
import { EXERCISE_RULES } from "./rules/exercises";
import { LESSON_RULES } from "./rules/lessons";
import { LINK_RULES } from "./rules/links";
import { LOCALE_RULES } from "./rules/locales";
import { LOCK_RULES } from "./rules/lock";
import { NOTES_RULES } from "./rules/notes";
import { OUTLINE_RULES } from "./rules/outline";
import type { Rule } from "./rules/rule";
import { SIGNATURE_RULES } from "./rules/signatures";
import { SUMMARY_RULES } from "./rules/summaries";
import { TELL_RULES } from "./rules/tells";
import { WORD_RULES } from "./rules/words";

/** Rules that read the parsed tree. */
const RULES: readonly Rule[] = [
  ...OUTLINE_RULES,
  ...LINK_RULES,
  ...LOCK_RULES,
  ...LOCALE_RULES,
  ...WORD_RULES,
  ...LESSON_RULES,
  ...CITATION_RULES,
  ...ANSWER_RULES,
  ...BALANCE_RULES,
  ...BLUEPRINT_RULES,
  ...PROGRAMME_RULES,
  ...TELL_RULES,
  ...SUMMARY_RULES,
  ...CASE_RULES,
  ...EXERCISE_RULES,
  ...SIGNATURE_RULES,
  ...NOTES_RULES,
];

/** Every rule there is, those that parsing applies included: the list of docs/content-rules.md. */
export const RULE_IDS: readonly RuleId[] = [...new Set<RuleId>(["R01", "R02", "R13", "R14", ...RULES.map(({ id }) => id)])].toSorted();

/** All findings over a set of content files, in reading order; empty when the content may be published. Pure. */
export function validate(files: ContentFiles): Finding[] {
  const tree = parseContent(files);
  return sortFindings([...tree.findings, ...RULES.flatMap(({ check }) => check(tree))]);
}

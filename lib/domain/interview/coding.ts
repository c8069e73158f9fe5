import type { Locale } from "@/lib/kernel/locale";
import type { QuestionType } from "./kinds";
import { LEXICON } from "./lexicon";
import { matcher, prepared } from "./phrase";

/** The rules of coding, in the order in which they decide: the first that fires gives the type, the others are shown. */
export const CODING_RULES = [
  { id: "credibility", type: "threat" },
  { id: "threat", type: "threat" },
  { id: "promise", type: "threat" },
  { id: "why-you", type: "blame" },
  { id: "fault", type: "blame" },
  { id: "tag", type: "leading" },
  { id: "presumes", type: "leading" },
  { id: "two-marks", type: "multiple" },
  { id: "joined", type: "multiple" },
  { id: "jargon", type: "multiple" },
  { id: "either-or", type: "forced" },
  { id: "wrapped", type: "specific" },
  { id: "back-reference", type: "probing" },
  { id: "more", type: "probing" },
  { id: "invitation", type: "open" },
  { id: "whether", type: "yesno" },
  { id: "open-word", type: "open" },
  { id: "closed-word", type: "specific" },
  { id: "yes-no", type: "yesno" },
  { id: "statement", type: "leading" },
] as const satisfies readonly { id: string; type: QuestionType }[];
export type CodingRule = (typeof CODING_RULES)[number]["id"];

/** A rule that fired and the words it fired on. */
export interface Fired {
  readonly rule: CodingRule;
  readonly type: QuestionType;
  readonly words: string;
}
/** How an own question was coded. With no rule fired it counts as a yes-or-no question and the learner is asked to code it. */
export interface Coding {
  readonly type: QuestionType;
  readonly fired: readonly Fired[];
}

/** Rules that only name the kind of word a question begins with: told where they decide, noise beside a rule that says more. */
const PLAIN_RULES: ReadonlySet<CodingRule> = new Set(["whether", "open-word", "closed-word", "yes-no", "statement"]);

const matchers = new Map<string, (text: string) => string | null>();

/**
 * The type of a question in one of the three languages, by lists of words anybody can read (lexicon-*.ts). No model, no
 * network; the same text gives the same coding everywhere. Types after dossier 3.4. An invitation may name alternatives.
 */
export function codeQuestion(text: string, locale: Locale): Coding {
  const line = prepared(text);
  const lists = LEXICON[locale];
  const all = CODING_RULES.flatMap(({ id, type }): Fired[] => {
    const words = id === "two-marks" ? twoMarks(line) : firstMatch(lists[id], line);
    return words === null ? [] : [{ rule: id, type, words }];
  });
  const standing = all.filter(({ rule }) => !(rule === "either-or" && all.some((other) => other.rule === "invitation")));
  const fired = standing.filter(({ rule }, index) => index === 0 || !PLAIN_RULES.has(rule));
  return { type: fired[0]?.type ?? "yesno", fired };
}

function twoMarks(line: string): string | null {
  return line.split("?").length > 2 ? "? … ?" : null;
}

function firstMatch(phrases: readonly string[], line: string): string | null {
  for (const phrase of phrases) {
    const found = matcherOf(phrase)(line);
    if (found !== null) return found;
  }
  return null;
}

function matcherOf(phrase: string): (text: string) => string | null {
  const known = matchers.get(phrase) ?? matcher(phrase);
  matchers.set(phrase, known);
  return known;
}

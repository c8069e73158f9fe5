import { LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import type { Finding } from "@/lib/content/finding";
import type { BankSource, ContentSources } from "@/lib/content/sources";
import { finder } from "./rule";
import type { Rule } from "./rule";
import { sounds } from "./telling-words";

/** A way of guessing may hit so often, or so seldom, that chance alone would do it in one of forty banks; beyond that it is a tell. */
const BOUND = 1 / 40;

interface Option {
  readonly id: string;
  readonly text: string;
}
interface Question {
  readonly id: string;
  readonly kind: "single" | "multiple";
  readonly options: readonly Option[];
  readonly right: readonly string[];
}
/** An option a way of guessing would choose. */
interface Pick {
  readonly name: string;
  readonly hit: boolean;
  /** That any option of its question is right. */
  readonly chance: number;
}
interface Habit {
  readonly name: string;
  readonly picks: (options: readonly Option[], locale: Locale) => readonly Option[];
}

const HABITS: readonly Habit[] = [
  { name: "the longest option", picks: (options) => alone(options, (option) => options.every((other) => other === option || size(other) < size(option))) },
  { name: "the shortest option", picks: (options) => alone(options, (option) => options.every((other) => other === option || size(other) > size(option))) },
  { name: "an option with an absolute word", picks: (options, locale) => alone(options, ({ text }) => sounds("absolute", locale, text)) },
  { name: "an option with a careful word", picks: (options, locale) => alone(options, ({ text }) => sounds("careful", locale, text)) },
];

/** The options that stand out by `test`: none when all do. */
function alone(options: readonly Option[], test: (option: Option) => boolean): readonly Option[] {
  const found = options.filter(test);
  return found.length < options.length ? found : [];
}

function size({ text }: Option): number {
  return text.length;
}

const toneTellsNothing: Rule = {
  id: "R36",
  check: (tree) => [
    ...[...tree.banks.values()].flatMap((bank) =>
      LOCALES.flatMap((locale) => tellsOf(questionsOf(bank, locale), locale, bank.texts[locale]?.path ?? bank.stem)),
    ),
    ...[...tree.courses.values()].flatMap(({ name, structure }) =>
      LOCALES.flatMap((locale) =>
        tellsOf(
          banksOf(tree, name).flatMap((bank) => questionsOf(bank, locale)),
          locale,
          structure?.path ?? name,
        ),
      ),
    ),
  ],
};

function banksOf(tree: ContentSources, course: string): BankSource[] {
  return [...tree.banks.values()].filter((bank) => bank.course === course);
}

function questionsOf({ structure, key, texts }: BankSource, locale: Locale): Question[] {
  const words = texts[locale]?.value.items;
  if (!structure || !key || !words) return [];
  return structure.value.items.flatMap(({ id, kind }) => {
    const answer = key.value.items[id];
    if (!answer || (kind !== "single" && kind !== "multiple")) return [];
    const named = "choice" in answer ? [answer.choice] : "choices" in answer ? answer.choices : [];
    const options = Object.entries(words[id]?.options ?? {}).map(([option, text]) => ({ id: option, text }));
    return [{ id, kind, options, right: options.map((option) => option.id).filter((option) => named.includes(option)) }];
  });
}

function tellsOf(questions: readonly Question[], locale: Locale, path: string): Finding[] {
  return (["single", "multiple"] as const).flatMap((kind) =>
    HABITS.flatMap((habit) => {
      const picks = questions.filter((question) => question.kind === kind).flatMap((question) => picksOf(question, habit, locale));
      const hits = picks.filter(({ hit }) => hit).length;
      const { atLeast, atMost } = tails(
        picks.map(({ chance }) => chance),
        hits,
      );
      if (Math.min(atLeast, atMost) >= BOUND) return [];
      const expected = picks.reduce((sum, { chance }) => sum + chance, 0).toFixed(1);
      const names = picks.filter(({ hit }) => hit === atLeast < BOUND).map(({ name }) => name);
      return [
        finder("R36")({ path }, `${locale}, ${kind} choice: ${habit.name} is right in ${hits} of ${picks.length}, by chance ${expected}: ${shortened(names)}`),
      ];
    }),
  );
}

function picksOf({ id, options, right }: Question, habit: Habit, locale: Locale): Pick[] {
  return habit.picks(options, locale).map((option) => ({ name: `${id} ${option.id}`, hit: right.includes(option.id), chance: right.length / options.length }));
}

function shortened(names: readonly string[]): string {
  const shown = names.slice(0, 12).join(", ");
  return names.length > 12 ? `${shown} and ${names.length - 12} more` : shown;
}

/**
 * How likely at least, and at most, `hits` successes are in independent trials with these chances: the exact tails of the Poisson
 * binomial distribution. Without trials both are 1. Options of one question are not quite independent; the bound is kept narrow for that.
 */
export function tails(chances: readonly number[], hits: number): { atLeast: number; atMost: number } {
  const likely = chances.reduce<number[]>((sofar, chance) => [...sofar, 0].map((value, count) => value * (1 - chance) + (sofar[count - 1] ?? 0) * chance), [1]);
  const sum = (from: number, to: number) => likely.slice(from, to).reduce((total, value) => total + value, 0);
  return { atLeast: sum(hits, likely.length), atMost: sum(0, hits + 1) };
}

export const TELL_RULES: readonly Rule[] = [toneTellsNothing];

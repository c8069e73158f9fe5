import type { ExerciseFinding } from "@/lib/domain/catalogue";
import { LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { bestWay } from "./best-way";
import { circleOf, decisionsOf, factsOf, outsideOf, questionsOf } from "./case-file";
import { stateOf } from "./log";
import { outcomeOf } from "./score";
import type { Criterion } from "./score";
import type { ConferenceFact, ConferenceScript, ConferenceWords } from "./script";
import { checkWords } from "./check-words";

type At = ExerciseFinding["at"];

/** What schemas cannot see in the content of a conference: ids, circles, needs without a use, a best way that is not perfect, and words. */
export function checkConference(script: ConferenceScript, words: Readonly<Partial<Record<Locale, ConferenceWords>>>): ExerciseFinding[] {
  const ids = idFindings(script);
  const ways = ids.length === 0 ? [...needFindings(script), ...wayFindings(script)] : [];
  return [...ids, ...ways, ...LOCALES.flatMap((locale) => (words[locale] ? checkWords(script, words[locale], locale) : []))];
}

function unknown(known: readonly string[], given: readonly string[], at: At): ExerciseFinding[] {
  return given.flatMap((id) => (known.includes(id) ? [] : [{ at, message: `${id} does not exist` }]));
}

function twice(list: readonly { readonly id: string }[], at: At): ExerciseFinding[] {
  const ids = list.map(({ id }) => id);
  return ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [{ at, message: `${id} is used twice` }]));
}

function idFindings(script: ConferenceScript): ExerciseFinding[] {
  const { seats, stages } = script;
  const facts = factsOf(script).map(({ id }) => id);
  const weight = Object.values(script.weights).reduce((sum, one) => sum + one, 0);
  return [
    ...twice(stages, ["stages"]),
    ...twice(factsOf(script), ["stages"]),
    ...twice(questionsOf(script), ["stages"]),
    ...twice(decisionsOf(script), ["stages"]),
    ...(Math.abs(weight - 1) > 1e-9 ? [{ at: ["weights"], message: `the weights come to ${Number(weight.toFixed(3))}, not to 1` }] : []),
    ...stages.flatMap((stage, index) => [
      ...stage.facts.flatMap((fact, place) => factFindings(script, fact, ["stages", index, "facts", place])),
      ...stage.questions.flatMap(({ from, about }, place) => [
        ...unknown(seats, [from], ["stages", index, "questions", place, "from"]),
        ...unknown(facts, [about], ["stages", index, "questions", place, "about"]),
      ]),
      ...stage.decisions.flatMap(({ by, options }, place) => [
        ...unknown(seats, [by], ["stages", index, "decisions", place, "by"]),
        ...twice(options, ["stages", index, "decisions", place, "options"]),
        ...options.flatMap(({ rests }) => unknown(facts, rests, ["stages", index, "decisions", place, "options"])),
      ]),
    ]),
  ];
}

function factFindings(script: ConferenceScript, fact: ConferenceFact, at: At): ExerciseFinding[] {
  const { seats, duties, reasons, stages } = script;
  const circle = circleOf(fact);
  const guarded = outsideOf(script, fact).length > 0;
  const say = (wrong: boolean, message: string): ExerciseFinding[] => (wrong ? [{ at, message: `${fact.id} ${message}` }] : []);
  return [
    ...unknown(seats, [fact.seat, ...circle], at),
    ...unknown(
      stages.map(({ id }) => id),
      fact.by === undefined ? [] : [fact.by],
      [...at, "by"],
    ),
    ...unknown(duties, fact.duty === undefined ? [] : [fact.duty], [...at, "duty"]),
    ...unknown(reasons, fact.reasons, [...at, "reasons"]),
    ...say(circle.includes(fact.seat), "names its holder among those who get it"),
    ...say(new Set(circle).size < circle.length, "names a seat twice"),
    ...say(guarded && fact.duty === undefined, "is not for everybody and names no duty"),
    ...say(circle.length === 0 && fact.reasons.length === 0, "is for nobody and names no reason"),
    ...say(fact.grave && circle.length > 0, "is grave and yet for somebody"),
    ...say(fact.consent === "refused" && circle.length > 0, "is refused and yet for somebody"),
  ];
}

/** Whatever is needed opens an option to whoever needs it (CF17), and what has to be asked for is asked about. */
function needFindings(script: ConferenceScript): ExerciseFinding[] {
  const decisions = decisionsOf(script);
  const asked = questionsOf(script).map(({ about }) => about);
  return factsOf(script).flatMap((fact): ExerciseFinding[] => [
    ...fact.needed.flatMap((seat): ExerciseFinding[] =>
      decisions.some(({ by, stage, options }) => by === seat && stage >= fact.stage && options.some(({ rests }) => rests.includes(fact.id)))
        ? []
        : [{ at: ["stages", fact.stage, "facts"], message: `${fact.id} is needed by ${seat} and opens nothing to it` }],
    ),
    ...(fact.asked && !asked.includes(fact.id) ? [{ at: ["stages", fact.stage, "facts"], message: `${fact.id} can never come to light` }] : []),
  ]);
}

/** Plays the best way: it must reach the end, pass over nothing and be worth everything. */
function wayFindings(script: ConferenceScript): ExerciseFinding[] {
  const moves = bestWay(script);
  const state = stateOf(script, moves);
  const { score, passed, detail } = outcomeOf(script, moves);
  const lost = detail.criteria.filter(({ earned, best }) => earned < best).map(({ dimension, about }) => `${dimension} of ${nameOf(about)}`);
  return [
    ...state.entries.flatMap((entry, index): ExerciseFinding[] =>
      entry.kind === "ignored" ? [{ at: ["stages"], message: `the best way stops at ${JSON.stringify(moves[index])}: ${entry.why}` }] : [],
    ),
    ...(score < 1 || !passed ? [{ at: ["stages"], message: `the best way is not perfect: ${lost.join(", ") || "it does harm"}` }] : []),
  ];
}

function nameOf(about: Criterion["about"]): string {
  if ("fact" in about) return about.fact;
  return "question" in about ? about.question : about.decision;
}

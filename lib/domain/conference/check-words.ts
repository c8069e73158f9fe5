import type { ExerciseFinding } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import { decisionsOf, factsOf, questionsOf } from "./case-file";
import type { ConferenceScript, ConferenceWords } from "./script";

type At = ExerciseFinding["at"];

/** Ids without words and words without an id, in one language. */
export function checkWords(script: ConferenceScript, words: ConferenceWords, locale: Locale): ExerciseFinding[] {
  const same = (at: At, wanted: readonly string[], found: object): ExerciseFinding[] => {
    const given = Object.keys(found);
    return [
      ...wanted.flatMap((id) => (given.includes(id) ? [] : [{ locale, at, message: `${[...at, id].join(".")} has no words` }])),
      ...given.flatMap((id) => (wanted.includes(id) ? [] : [{ locale, at: [...at, id], message: `${[...at, id].join(".")} is not in the script` }])),
    ];
  };
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const decisions = decisionsOf(script);
  return [
    ...same(["seats"], script.seats, words.seats),
    ...same(["duties"], script.duties, words.duties),
    ...same(["reasons"], script.reasons, words.reasons),
    ...same(["stages"], ids(script.stages), words.stages),
    ...same(["facts"], ids(factsOf(script)), words.facts),
    ...same(["questions"], ids(questionsOf(script)), words.questions),
    ...same(["decisions"], ids(decisions), words.decisions),
    ...decisions.flatMap(({ id, options }) => same(["decisions", id, "options"], ids(options), words.decisions[id]?.options ?? {})),
    ...factsOf(script).flatMap(({ id, consent }): ExerciseFinding[] =>
      (consent !== undefined) === (words.facts[id]?.answer !== undefined)
        ? []
        : [{ locale, at: ["facts", id, "answer"], message: `facts.${id}.answer ${consent === undefined ? "answers what nobody asks" : "has no words"}` }],
    ),
  ];
}

import type { ExerciseFinding } from "@/lib/domain/catalogue";
import { LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { isLeg, isUnusable } from "./board";
import { outcomeOf } from "./score";
import type { ProofMove, ProofScript, ProofWords } from "./script";

type At = ExerciseFinding["at"];
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** What schemas cannot see in a proof matrix: ids, legs to be found, best reasons, and words for everything in every language there is. */
export function checkProof(script: ProofScript, words: Readonly<Partial<Record<Locale, ProofWords>>>): ExerciseFinding[] {
  const ids = idFindings(script);
  const rounds = ids.length === 0 ? [...legFindings(script), ...reasonFindings(script), ...roundFindings(script)] : [];
  return [...ids, ...rounds, ...LOCALES.flatMap((locale) => (words[locale] ? wordFindings(script, words[locale], locale) : []))];
}

/** The round of somebody who places whatever bears and may be used, and meets every argument with what fits it. */
export function bestRound(script: ProofScript): ProofMove[] {
  const placings = script.items.flatMap((item) =>
    isUnusable(item)
      ? []
      : item.bears.flatMap((cell): ProofMove[] => (script.cells.find(({ id }) => id === cell)?.provable ? [{ kind: "place", cell, item: item.id }] : [])),
  );
  const answers = script.arguments.map(({ id, meets, reasons }): ProofMove => {
    const best = reasons.toSorted((one, other) => other.worth - one.worth)[0];
    return { kind: "answer", argument: id, items: meets, reason: best?.id ?? null };
  });
  return [...placings, ...answers];
}

function idFindings(script: ProofScript): ExerciseFinding[] {
  const unknown = (known: readonly string[], given: readonly string[], at: At): ExerciseFinding[] =>
    given.flatMap((id) => (known.includes(id) ? [] : [{ at, message: `${id} does not exist` }]));
  const twice = (ids: readonly string[], at: At): ExerciseFinding[] =>
    ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [{ at: [...at, index], message: `${id} is used twice` }]));
  const weight = Object.values(script.weights).reduce((sum, one) => sum + one, 0);
  const pairs = script.cells.map(({ accused, element }) => `${accused} ${element}`);
  return [
    ...(Math.abs(weight - 1) > 1e-9 ? [{ at: ["weights"], message: `the weights come to ${Number(weight.toFixed(3))}, not to 1` }] : []),
    ...twice(idsOf(script.cells), ["cells"]),
    ...twice(pairs, ["cells"]),
    ...twice(idsOf(script.items), ["items"]),
    ...twice(idsOf(script.arguments), ["arguments"]),
    ...script.cells.flatMap(({ accused, element }, index) => [
      ...unknown(script.accused, [accused], ["cells", index, "accused"]),
      ...unknown(script.elements, [element], ["cells", index, "element"]),
    ]),
    ...script.items.flatMap(({ bears }, index) => [
      ...unknown(idsOf(script.cells), bears, ["items", index, "bears"]),
      ...twice(bears, ["items", index, "bears"]),
    ]),
    ...script.arguments.flatMap(({ meets, reasons }, index) => [
      ...unknown(idsOf(script.items), meets, ["arguments", index, "meets"]),
      ...twice(meets, ["arguments", index, "meets"]),
      ...twice(idsOf(reasons), ["arguments", index, "reasons"]),
    ]),
  ];
}

/** Every core cell that can be proven has a clean leg to be found; a cell that stays white has nothing usable on it. */
function legFindings({ cells, items }: ProofScript): ExerciseFinding[] {
  return cells.flatMap(({ id, core, provable }, index): ExerciseFinding[] => {
    const bearing = items.filter((item) => item.bears.includes(id) && !isUnusable(item));
    const clean = bearing.filter((item) => isLeg(item) && !item.weaknesses.includes("chain"));
    if (!provable) return bearing.length > 0 ? [{ at: ["cells", index], message: `${id} is to stay white, and ${bearing[0]?.id} bears on it` }] : [];
    return core && clean.length === 0 ? [{ at: ["cells", index], message: `${id} has no leg that could be found` }] : [];
  });
}

function reasonFindings(script: ProofScript): ExerciseFinding[] {
  return script.arguments.flatMap(({ id, reasons, meets, needs }, index): ExerciseFinding[] => {
    const best = reasons.filter(({ worth }) => worth === 1).length;
    return [
      ...(best === 1 ? [] : [{ at: ["arguments", index, "reasons"], message: `${id} has ${best} best reasons, not one` }]),
      ...(meets.length < needs ? [{ at: ["arguments", index, "needs"], message: `${id} needs more items than meet it` }] : []),
    ];
  });
}

function roundFindings(script: ProofScript): ExerciseFinding[] {
  const { score, passed } = outcomeOf(script, bestRound(script));
  return score > 1 - 1e-9 && passed ? [] : [{ at: ["items"], message: `the best round is not perfect: it comes to ${score}` }];
}

function wordFindings(script: ProofScript, words: ProofWords, locale: Locale): ExerciseFinding[] {
  const same = (at: At, wanted: readonly string[], found: object): ExerciseFinding[] => {
    const given = Object.keys(found);
    return [
      ...wanted.flatMap((id) => (given.includes(id) ? [] : [{ locale, at, message: `${[...at, id].join(".")} has no words` }])),
      ...given.flatMap((id) => (wanted.includes(id) ? [] : [{ locale, at: [...at, id], message: `${[...at, id].join(".")} is not in the script` }])),
    ];
  };
  return [
    ...same(["accused"], script.accused, words.accused),
    ...same(["elements"], script.elements, words.elements),
    ...same(["cells"], idsOf(script.cells), words.cells),
    ...same(["items"], idsOf(script.items), words.items),
    ...same(["arguments"], idsOf(script.arguments), words.arguments),
    ...script.items.flatMap(({ id, weaknesses }) => same(["items", id, "weak"], weaknesses, words.items[id]?.weak ?? {})),
    ...script.arguments.flatMap(({ id, reasons }) => same(["arguments", id, "reasons"], idsOf(reasons), words.arguments[id]?.reasons ?? {})),
  ];
}

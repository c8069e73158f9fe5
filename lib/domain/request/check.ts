import type { ExerciseFinding } from "@/lib/domain/catalogue";
import { LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { outcomeOf } from "./score";
import type { RequestMove, RequestScript, RequestWords } from "./script";

type At = ExerciseFinding["at"];
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** What schemas cannot see in a request: ids, parts that can be completed, protected names, and words for everything in every language there is. */
export function checkRequest(script: RequestScript, words: Readonly<Partial<Record<Locale, RequestWords>>>): ExerciseFinding[] {
  const ids = idFindings(script);
  const rounds = ids.length === 0 ? [...partFindings(script), ...roundFindings(script)] : [];
  return [...ids, ...rounds, ...LOCALES.flatMap((locale) => (words[locale] ? wordFindings(script, words[locale], locale) : []))];
}

/** The round of somebody who knows every channel, takes every sound block in order, writes what is due and sends it once. */
export function bestDraft(script: RequestScript): RequestMove[] {
  return [
    ...script.needs.map(({ id, channel }): RequestMove => ({ kind: "route", need: id, channel })),
    ...script.parts.map(({ id, blocks }): RequestMove => ({ kind: "arrange", part: id, blocks: idsOf(blocks.filter(({ flaw }) => flaw === undefined)) })),
    ...script.parts.flatMap(({ id, own }): RequestMove[] => (own ? [{ kind: "write", part: id, text: "1".repeat(own.min) }] : [])),
    { kind: "send" },
  ];
}

function idFindings({ weights, needs, parts, dual }: RequestScript): ExerciseFinding[] {
  const twice = (ids: readonly string[], at: At): ExerciseFinding[] =>
    ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [{ at: [...at, index], message: `${id} is used twice` }]));
  const weight = Object.values(weights).reduce((sum, one) => sum + one, 0);
  return [
    ...(Math.abs(weight - 1) > 1e-9 ? [{ at: ["weights"], message: `the weights come to ${Number(weight.toFixed(3))}, not to 1` }] : []),
    ...(idsOf(parts).includes(dual) ? [] : [{ at: ["dual"], message: `${dual} does not exist` }]),
    ...twice(idsOf(needs), ["needs"]),
    ...twice(idsOf(parts), ["parts"]),
    ...parts.flatMap(({ blocks }, index) => twice(idsOf(blocks), ["parts", index, "blocks"])),
    ...parts.flatMap(({ own }, index) => (own && own.min > own.max ? [{ at: ["parts", index, "own"], message: "more words are due than fit" }] : [])),
  ];
}

function partFindings({ parts }: RequestScript): ExerciseFinding[] {
  return parts.flatMap(({ id, blocks, ordered }, index): ExerciseFinding[] => {
    const at = ["parts", index, "blocks"];
    const sound = blocks.filter(({ flaw }) => flaw === undefined);
    return [
      ...(sound.some(({ required }) => required) ? [] : [{ at, message: `${id} has no mandatory block: it cannot be completed` }]),
      ...(blocks.some(({ required, flaw }) => required && flaw !== undefined) ? [{ at, message: `${id} demands a block with a flaw` }] : []),
      ...(ordered && sound.length < 2 ? [{ at, message: `${id} has an order and fewer than two sound blocks` }] : []),
    ];
  });
}

function roundFindings(script: RequestScript): ExerciseFinding[] {
  const { score, passed } = outcomeOf(script, bestDraft(script));
  return score > 1 - 1e-9 && passed ? [] : [{ at: ["parts"], message: `the best draft is not perfect: it comes to ${score}` }];
}

function wordFindings(script: RequestScript, words: RequestWords, locale: Locale): ExerciseFinding[] {
  const same = (at: At, wanted: readonly string[], found: object): ExerciseFinding[] => {
    const given = Object.keys(found);
    return [
      ...wanted.flatMap((id) => (given.includes(id) ? [] : [{ locale, at, message: `${[...at, id].join(".")} has no words` }])),
      ...given.flatMap((id) => (wanted.includes(id) ? [] : [{ locale, at: [...at, id], message: `${[...at, id].join(".")} is not in the script` }])),
    ];
  };
  return [
    ...same(["needs"], idsOf(script.needs), words.needs),
    ...same(["parts"], idsOf(script.parts), words.parts),
    ...script.parts.flatMap(({ id, blocks, own }) => {
      const given = words.parts[id];
      const due = (own !== undefined) === (given?.own !== undefined);
      return [
        ...same(["parts", id, "blocks"], idsOf(blocks), given?.blocks ?? {}),
        ...(due || !given ? [] : [{ locale, at: ["parts", id, "own"], message: `parts.${id}.own ${own ? "has no words" : "is not in the script"}` }]),
      ];
    }),
    ...nameFindings(script, words, locale),
  ];
}

/** A sound block must not say what the exercise forbids; one flawed for a name must say it. */
function nameFindings(script: RequestScript, words: RequestWords, locale: Locale): ExerciseFinding[] {
  return script.parts.flatMap(({ id, blocks }) =>
    blocks.flatMap((block): ExerciseFinding[] => {
      const text = words.parts[id]?.blocks[block.id]?.text.toLowerCase() ?? "";
      const named = script.protected.some((name) => text.includes(name));
      const at = ["parts", id, "blocks", block.id];
      if (named && block.flaw === undefined) return [{ locale, at, message: `${block.id} says a protected name and has no flaw` }];
      return !named && block.flaw === "names" ? [{ locale, at, message: `${block.id} is to say a protected name, and says none` }] : [];
    }),
  );
}

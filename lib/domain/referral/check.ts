import type { ExerciseFinding } from "@/lib/domain/catalogue";
import { LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { bestWay } from "./best-way";
import { outcomeOf } from "./score";
import type { ReferralScript, ReferralWords } from "./script";
import { stateOf } from "./walk";

type At = ExerciseFinding["at"];

/** What schemas cannot see in the content of a walk: ids, reachability, and words for everything in every language there is. */
export function checkReferral(script: ReferralScript, words: Readonly<Partial<Record<Locale, ReferralWords>>>): ExerciseFinding[] {
  const ids = idFindings(script);
  const ways = ids.length === 0 ? wayFindings(script) : [];
  return [...ids, ...ways, ...LOCALES.flatMap((locale) => (words[locale] ? wordFindings(script, words[locale], locale) : []))];
}

function idFindings(script: ReferralScript): ExerciseFinding[] {
  const { steps, events, phases, actors, last } = script;
  const stepIds = steps.map(({ id }) => id);
  const unknown = (known: readonly string[], given: readonly string[], at: At): ExerciseFinding[] =>
    given.flatMap((id) => (known.includes(id) ? [] : [{ at, message: `${id} does not exist` }]));
  const twice = (ids: readonly string[], at: At): ExerciseFinding[] =>
    ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [{ at: [...at, index], message: `${id} is used twice` }]));
  const weight = Object.values(script.weights).reduce((sum, one) => sum + one, 0);
  return [
    ...twice(stepIds, ["steps"]),
    ...twice(
      events.map(({ id }) => id),
      ["events"],
    ),
    ...(Math.abs(weight - 1) > 1e-9 ? [{ at: ["weights"], message: `the weights come to ${weight}, not to 1` }] : []),
    ...unknown(stepIds, [last], ["last"]),
    ...steps.flatMap(({ phase, by, tolerable, after, manners }, index) => [
      ...unknown(phases, [phase], ["steps", index, "phase"]),
      ...unknown(actors, by, ["steps", index, "by"]),
      ...unknown(actors, tolerable, ["steps", index, "tolerable"]),
      ...unknown(
        stepIds,
        after.map((first) => first.step),
        ["steps", index, "after"],
      ),
      ...twice(
        manners.map(({ id }) => id),
        ["steps", index, "manners"],
      ),
    ]),
    ...events.flatMap(({ after, choices }, index) => [
      ...unknown(stepIds, [after], ["events", index, "after"]),
      ...twice(
        choices.map(({ id }) => id),
        ["events", index, "choices"],
      ),
    ]),
  ];
}

/** Plays the best way: it must end, meet every event, take every required step, and be worth everything. */
function wayFindings(script: ReferralScript): ExerciseFinding[] {
  const moves = bestWay(script);
  const state = stateOf(script, moves);
  const { score, passed, detail } = outcomeOf(script, moves);
  if (!state.ended) return [{ at: ["last"], message: `the walk cannot be ended: ${detail.missing.join(", ")} cannot be reached` }];
  const lost = detail.criteria.filter(({ earned, best }) => earned < best).map(({ dimension, about }) => `${dimension} of ${aboutName(about)}`);
  const unreachable = script.steps.flatMap(({ id, after }, index) =>
    after.some(({ step }) => !state.done.includes(step)) ? [{ at: ["steps", index, "after"], message: `${id} can never be taken on the best way` }] : [],
  );
  return [
    ...detail.missing.map((id) => ({ at: ["steps"], message: `${id} is required and not on the best way` })),
    ...script.events.flatMap(({ id }, index) => (state.met.includes(id) ? [] : [{ at: ["events", index], message: `${id} never comes on the best way` }])),
    ...(score < 1 || !passed ? [{ at: ["steps"], message: `the best way is not perfect: ${lost.join(", ") || "it does harm"}` }] : []),
    ...unreachable,
  ];
}

function aboutName(about: ReturnType<typeof outcomeOf>["detail"]["criteria"][number]["about"]): string {
  return "event" in about ? about.event : about.step;
}

function wordFindings(script: ReferralScript, words: ReferralWords, locale: Locale): ExerciseFinding[] {
  const same = (at: At, wanted: readonly string[], found: object): ExerciseFinding[] => {
    const given = Object.keys(found);
    return [
      ...wanted.flatMap((id) => (given.includes(id) ? [] : [{ locale, at, message: `${[...at, id].join(".")} has no words` }])),
      ...given.flatMap((id) => (wanted.includes(id) ? [] : [{ locale, at: [...at, id], message: `${[...at, id].join(".")} is not in the script` }])),
    ];
  };
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return [
    ...same(["phases"], script.phases, words.phases),
    ...same(["actors"], script.actors, words.actors),
    ...same(["steps"], ids(script.steps), words.steps),
    ...same(["events"], ids(script.events), words.events),
    ...script.steps.flatMap(({ id, manners, after }) => [
      ...same(["steps", id, "manners"], ids(manners), words.steps[id]?.manners ?? {}),
      ...same(
        ["steps", id, "order"],
        after.map((first) => first.step),
        words.steps[id]?.order ?? {},
      ),
    ]),
    ...script.events.flatMap(({ id, choices }) => same(["events", id, "choices"], ids(choices), words.events[id]?.choices ?? {})),
  ];
}

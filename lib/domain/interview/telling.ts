import type { Change, InterviewState } from "./state";
import type { InterviewScript, ScriptFact, ScriptTopic } from "./script";
import type { Meters } from "./kinds";

/** What a fact of each depth asks of the talk, and what telling it costs. Trust opens, distress closes. Our own design. */
const DEPTHS = {
  1: { rapport: 0, distress: 100, costs: 0 },
  2: { rapport: 45, distress: 80, costs: 7 },
  3: { rapport: 60, distress: 70, costs: 14 },
} as const;
type Depth = keyof typeof DEPTHS;

/** Whether a fact can be told while the gauges stand so. */
export function tellable(fact: ScriptFact, meters: Meters): boolean {
  const gate = DEPTHS[depthOf(fact)];
  return meters.rapport >= gate.rapport && meters.distress <= gate.distress;
}

function depthOf({ depth }: ScriptFact): Depth {
  return depth <= 1 ? 1 : depth === 2 ? 2 : 3;
}

/** The distress of telling these facts. */
export function telling(facts: readonly ScriptFact[]): Change[] {
  return facts.flatMap((fact): Change[] => {
    const by = DEPTHS[depthOf(fact)].costs;
    return by === 0 ? [] : [{ meter: "distress", by, why: { because: "fact", id: fact.id } }];
  });
}

/** Of these facts those not told yet, in their order, up to the first that cannot be told now. */
export function nextFacts(script: InterviewScript, state: InterviewState, ids: readonly string[], most: number): { facts: ScriptFact[]; heldBack: boolean } {
  const untold = ids.filter((id) => !state.told.includes(id)).flatMap((id) => script.facts.filter((fact) => fact.id === id));
  const stop = untold.findIndex((fact) => !tellable(fact, state.meters));
  const free = stop === -1 ? untold : untold.slice(0, stop);
  return { facts: free.slice(0, most), heldBack: free.length === 0 && stop !== -1 };
}

/** Share of the facts of a script that have been told, in whole hundredths. */
export function disclosureOf(script: InterviewScript, told: readonly string[]): number {
  return Math.round((told.length / Math.max(1, script.facts.length)) * 100);
}

/** What an own question is about: the topic with most keywords in it, the earlier one in a tie; null where none is named. */
export function topicOf(topics: readonly ScriptTopic[], line: string, locale: "en" | "ru" | "tk"): { topic: ScriptTopic; word: string } | null {
  const found = topics.flatMap((topic) => {
    const words = topic.keywords[locale].filter((word) => line.includes(` ${word}`));
    return words[0] === undefined ? [] : [{ topic, word: words[0], count: words.length }];
  });
  return found.toSorted((one, other) => other.count - one.count)[0] ?? null;
}

/** The topic a fact belongs to, the first that lists it. */
export function topicOfFact(script: InterviewScript, fact: string | undefined): string | null {
  return script.topics.find(({ facts }) => fact !== undefined && facts.includes(fact))?.id ?? null;
}

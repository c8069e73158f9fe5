import type { Victim } from "./case-input";
import type { Evidence } from "./evidence";
import { factsAgainst, sightingsOf, strengthOf } from "./evidence";
import type { Hit, Scene } from "./scene";
import { ALLEGED, DISPUTED, NOTHING, PROVEN, opposite } from "./strength";
import type { Strength } from "./strength";

interface Shown {
  readonly value: Strength;
  readonly hits: readonly Hit[];
  readonly against: readonly string[];
}

/** Below this age nobody who deals with the child can have taken it for an adult. Our teaching inference, not a rule of law. */
export const OBVIOUS_CHILD_AGE = 14;
const ADULT_AGE = 18;

/** Whether this accused knew: of the purpose, or that the victim was under age. Never carried over from another accused. */
export function proveKnowledge(of: "purpose" | "age", scene: Scene): Shown {
  return of === "purpose" ? knowledgeOfPurpose(scene) : knowledgeOfAge(scene);
}

function knowledgeOfPurpose(scene: Scene): Shown {
  const hits = hitsOf(scene.own, ["mens"]);
  const against = factsAgainst(scene.own, "mens");
  const shown = strengthOf(scene.own, "mens");
  const declared = scene.accused.knowledge ?? (against.length > 0 ? "none" : "knew");
  if (shown === PROVEN) return { value: PROVEN, hits, against };
  if (declared !== "none" && scene.profile.knowledge.value === "ought") return { value: PROVEN, hits, against };
  // Facts about knowledge decide over the declared level: withdraw the only one, and knowledge is no longer shown.
  const value = shown === NOTHING ? (declared === "knew" ? PROVEN : NOTHING) : shown;
  return { value, hits, against };
}

function knowledgeOfAge(scene: Scene): Shown {
  const hits = hitsOf(scene.own, ["mens.age_knowledge", "agg.minor", "agg.young_child"]);
  const against = factsAgainst(scene.own, "mens.age_knowledge");
  let shown: Strength = NOTHING;
  for (const hit of hits) for (const sighting of hit.sightings) if (sighting.strength > shown) shown = sighting.strength;
  if (shown >= DISPUTED) return { value: shown, hits, against };
  if (isObviousChild(scene.victim)) return { value: PROVEN, hits, against };
  if (against.length > 0) return { value: shown, hits, against };
  return { value: shown === ALLEGED ? ALLEGED : DISPUTED, hits, against };
}

export function isObviousChild(victim: Victim): boolean {
  return typeof victim.age === "number" && victim.age < OBVIOUS_CHILD_AGE;
}

/** Whether the victim was under an age. An age that nobody could establish leaves it disputed, never decided. */
export function proveAge(rule: { readonly under: number; readonly inverted: boolean }, scene: Pick<Scene, "victim" | "own">): Omit<Shown, "against"> {
  const value = strengthUnder(rule.under, scene.victim, scene.own);
  const hits = typeof scene.victim.age === "number" ? [] : hitsOf(scene.own, ["agg.minor", "agg.young_child"]);
  return { value: rule.inverted ? opposite(value) : value, hits };
}

/** How firmly it is shown that the victim was under `years`. */
export function strengthUnder(years: number, victim: Victim, evidence: Evidence): Strength {
  if (typeof victim.age === "number") return victim.age < years ? PROVEN : NOTHING;
  if (victim.child === true && years >= ADULT_AGE) return PROVEN;
  if (victim.child === false && years <= ADULT_AGE) return NOTHING;
  const tagged = strengthOf(evidence, "agg.young_child");
  const minor = years >= ADULT_AGE ? strengthOf(evidence, "agg.minor") : NOTHING;
  const shown = tagged > minor ? tagged : minor;
  const open = victim.age === null || victim.child !== undefined;
  return open && shown < DISPUTED ? DISPUTED : shown;
}

function hitsOf(evidence: Evidence, keys: readonly string[]): readonly Hit[] {
  return keys
    .map((key) => ({ match: { key, how: "named", under: key } as const, sightings: sightingsOf(evidence, key) }))
    .filter((hit) => hit.sightings.length > 0);
}

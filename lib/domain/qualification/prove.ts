import type { Stage } from "./case-input";
import type { Match, Rule } from "./compiled";
import { factsAgainst, sightingsOf, strengthOf } from "./evidence";
import type { Evidence } from "./evidence";
import { proveAge, proveKnowledge } from "./mind-and-age";
import { byId } from "./order";
import type { Hit, Proof, Scene } from "./scene";
import { ALLEGED, DISPUTED, NOTHING, PROVEN, nthStrongest, opposite, strongest, weakest } from "./strength";
import type { Strength } from "./strength";

const MOVEMENT_KEYS = ["act.transport", "act.transfer", "act.arrange_travel", "act.abandon_abroad"];
const MOVEMENT: readonly Match[] = MOVEMENT_KEYS.map((key) => ({ key, how: "named", under: key.slice(4) }));
const COUNT: Match = { key: "agg.two_plus", how: "named", under: "two_plus" };
const NONE: readonly never[] = [];

/** Proves a rule about one accused and one victim. Pure; touches no fact it does not cite. */
export function prove(rule: Rule, scene: Scene): Proof {
  if ("children" in rule) return proveBranch(rule, scene);
  switch (rule.kind) {
    case "evidence":
      return proveEvidence(rule, scene);
    case "movement":
      return fromHits(rule, hitsOf(MOVEMENT, scene.anyone), NONE);
    case "knowledge":
      return { ...proveKnowledge(rule.of, scene), rule, children: NONE, planned: false };
    case "victim":
      return { ...proveAge(rule, scene), rule, children: NONE, against: NONE, planned: false };
    case "victims":
      return count(rule, scene);
    case "border":
      return circumstance(rule, crossed(rule.unlawful, scene) ? PROVEN : NOTHING);
    case "exploitation":
      return circumstance(rule, exploitation(scene.prepared.input.exploitationOccurred));
    case "benefit":
      return circumstance(rule, benefited(scene) ? PROVEN : NOTHING);
  }
}

function proveBranch(rule: Extract<Rule, { readonly children: readonly Rule[] }>, scene: Scene): Proof {
  // An exception holds only by what was seen: a sale that was merely planned does not excuse the purpose.
  const children = rule.children.map((child, index) => prove(child, rule.kind === "unless" && index === 1 ? { ...scene, reading: "pattern" } : scene));
  return {
    rule,
    value: combine(
      rule.kind,
      rule.count,
      children.map((child) => child.value),
    ),
    children,
    hits: NONE,
    against: NONE,
    planned: false,
  };
}

/** What a proof would come to if its leaves were shown as firmly as `shown` says. */
export function revalue(proof: Proof, shown: (leaf: Proof) => Strength): Strength {
  const { rule } = proof;
  if (!("children" in rule)) return shown(proof);
  return combine(
    rule.kind,
    rule.count,
    proof.children.map((child) => revalue(child, shown)),
  );
}

function combine(kind: "all" | "any" | "not" | "unless" | "unsettled" | "at_least", count: number, values: readonly Strength[]): Strength {
  switch (kind) {
    case "all":
      return weakest(values);
    case "any":
    case "unless":
      return strongest(values);
    case "at_least":
      return nthStrongest(values, count);
    case "not":
      return opposite(values[0] ?? NOTHING);
    case "unsettled":
      return strongest([...values, DISPUTED]);
  }
}

function proveEvidence(rule: Extract<Rule, { readonly kind: "evidence" }>, scene: Scene): Proof {
  const evidence = rule.anyone ? scene.anyone : scene.own;
  const against = rule.family === "tag" ? NONE : factsAgainst(evidence, rule.family);
  const proof = fromHits(rule, hitsOf(rule.matches, evidence), against);
  if (scene.reading === "pattern") return proof;
  if (rule.family === "purpose" && proof.value === NOTHING && against.length === 0 && indicated(evidence)) return { ...proof, value: ALLEGED };
  const ahead = lyingAhead(rule.family, scene.stage);
  if (ahead && proof.value < DISPUTED && against.length === 0) return { ...proof, value: PROVEN, planned: true };
  return proof;
}

/** What may still lie ahead: the means at an attempt, the act and the means at a preparation. The purpose never. */
function lyingAhead(family: string, stage: Stage): boolean {
  return stage !== "completed" && (family === "means" || (family === "act" && stage === "preparation"));
}

/**
 * Circumstantial evidence and forced-labour signals raise a suspicion of purpose and nothing more; where some purpose is
 * shown, they speak for that one and for no other.
 */
function indicated(evidence: Evidence): boolean {
  for (const [key, list] of evidence.sightings) {
    if (key.startsWith("purpose.") && key !== "purpose.evidence" && list.some((sighting) => sighting.strength >= DISPUTED)) return false;
  }
  if (strengthOf(evidence, "purpose.evidence") >= DISPUTED) return true;
  for (const [key, list] of evidence.sightings) {
    if (key.startsWith("ilo.") && list.some((sighting) => sighting.strength >= DISPUTED)) return true;
  }
  return false;
}

function hitsOf(matches: readonly Match[], evidence: Evidence): readonly Hit[] {
  const hits: Hit[] = [];
  for (const match of matches) {
    const sightings = sightingsOf(evidence, match.key);
    if (sightings.length > 0) hits.push({ match, sightings });
  }
  return hits;
}

function fromHits(rule: Rule, hits: readonly Hit[], against: readonly string[]): Proof {
  let value: Strength = NOTHING;
  for (const hit of hits) for (const sighting of hit.sightings) if (sighting.strength > value) value = sighting.strength;
  return { rule, value, children: NONE, hits, against, planned: false };
}

function circumstance(rule: Rule, value: Strength): Proof {
  return { rule, value, children: NONE, hits: NONE, against: NONE, planned: false };
}

/** The number of victims, carried by the facts that show the act against each of them. */
function count(rule: Extract<Rule, { readonly kind: "victims" }>, scene: Scene): Proof {
  const value = nthStrongest(
    scene.counted.map((entry) => entry.value),
    rule.count,
  );
  const facts = [...new Set(scene.counted.filter((entry) => entry.value >= value).flatMap((entry) => entry.facts))].sort(byId);
  const sightings = facts.map((fact) => ({ fact, strength: value, begun: false }));
  return { ...circumstance(rule, value), hits: value === NOTHING ? NONE : [{ match: COUNT, sightings }] };
}

function crossed(unlawful: boolean, scene: Scene): boolean {
  const border = scene.prepared.input.borderCrossed ?? "no";
  return unlawful ? border === "unlawful" : border !== "no";
}

function exploitation(occurred: boolean | undefined): Strength {
  if (occurred === undefined) return DISPUTED;
  return occurred ? PROVEN : NOTHING;
}

/** A benefit recorded for the whole case says who gained only when there is one accused. */
function benefited(scene: Scene): boolean {
  return scene.accused.benefited ?? (scene.prepared.accused.length === 1 && scene.prepared.input.benefit === true);
}

import { proveAggravations } from "./aggravation";
import type { Stage } from "./case-input";
import type { CompiledOffence } from "./compiled";
import { citedFacts, describeProof, missingOf, walk } from "./describe";
import { factsAgainst, strengthOfFamily } from "./evidence";
import { strengthUnder } from "./mind-and-age";
import { byId } from "./order";
import type { AggravationFinding, OffenceFinding, Result, Scenario } from "./outcome";
import { prove, revalue } from "./prove";
import type { Counted, Proof, Scene } from "./scene";
import { ALLEGED, DISPUTED, NOTHING, PROVEN } from "./strength";
import type { Strength } from "./strength";

/** How firmly the basic offence is shown, whether the stage is an attempt or not. Without a cited fact it is not shown at all. */
export interface BasicProof {
  readonly offence: CompiledOffence;
  readonly scene: Scene;
  readonly proof: Proof;
  readonly value: Strength;
}

export function proveBasic(offence: CompiledOffence, scene: Scene): BasicProof {
  const proof = prove(offence.rule, scene);
  return { offence, scene, proof, value: proof.value > NOTHING && citedFacts(proof, ALLEGED).length === 0 ? NOTHING : proof.value };
}

/**
 * What this victim adds to the count of victims. A grown person against whom no means is shown, and whose own choice the
 * file records, leaves the count open: counting heads must not turn free persons into victims.
 */
export function countVictim(basic: BasicProof): Counted {
  const { own, victim } = basic.scene;
  const free = factsAgainst(own, "means").length > 0 && strengthOfFamily(own, "means") < DISPUTED;
  const adult = strengthUnder(18, victim, own) < DISPUTED;
  const value = free && adult && basic.value > DISPUTED ? DISPUTED : basic.value;
  return { value, facts: factsOfActs(basic.proof) };
}

function factsOfActs(proof: Proof): readonly string[] {
  const facts = new Set<string>();
  walk(proof, (leaf) => {
    if (leaf.rule.kind !== "evidence" || leaf.rule.family !== "act") return;
    for (const hit of leaf.hits) for (const sighting of hit.sightings) facts.add(sighting.fact);
  });
  return [...facts];
}

/** The full answer for one offence, one accused and one victim. */
export function findOffence(basic: BasicProof, counted: readonly Counted[]): OffenceFinding {
  const { offence, scene, proof, value } = basic;
  const { elements, tree } = describeProof(proof);
  const aggravations = value >= DISPUTED ? proveAggravations(offence, { ...scene, reading: "pattern", counted }) : [];
  const parts = offence.source.parts.map((part) => part.id);
  const reached = stageResult(scene.stage);
  const result = resultOf(basic, reached);
  const proven = aggravations.filter((point) => point.status === "established");
  const possible = aggravations.filter((point) => point.status !== "suspected");
  const now: Scenario = value === PROVEN ? scenario(reached, proven, parts) : withoutPart(result);
  return {
    offence: offence.source.id,
    kind: offence.source.kind,
    primary: offence.source.primary,
    accused: scene.accused.id,
    victim: scene.victim.id,
    result,
    part: now.part,
    gravity: now.gravity,
    points: now.points,
    elements,
    missing: missingOf(elements),
    tree,
    aggravations,
    bestCase: value === DISPUTED ? withoutPart(suspicion(proof, notProven)) : now,
    worstCase: value >= DISPUTED ? scenario(reached, possible, parts) : now,
    restsOn: value === DISPUTED ? disputedFacts(proof) : [],
  };
}

function scenario(result: Result, points: readonly AggravationFinding[], parts: readonly string[]): Scenario {
  const highest = points.reduce((top, point) => Math.max(top, parts.indexOf(point.part)), 0);
  return { result, part: parts.length > 1 ? (parts[highest] ?? null) : null, gravity: highest + 1, points: points.map((point) => point.id) };
}

export function withoutPart(result: Result): Scenario {
  return { result, part: null, gravity: 0, points: [] };
}

function stageResult(stage: Stage): Result {
  return stage === "completed" ? "established" : stage;
}

function resultOf({ proof, value }: BasicProof, reached: Result): Result {
  if (value === PROVEN) return reached;
  if (value === DISPUTED) return "depends";
  return value === ALLEGED ? suspicion(proof, asShown) : "not_established";
}

const asShown = (leaf: Proof): Strength => leaf.value;
/** Everything disputed falls to the accused: it is said, and not proven. */
const notProven = (leaf: Proof): Strength => (leaf.value === DISPUTED ? ALLEGED : leaf.value);

/** Short of proof there is a suspicion where something points to the purpose and nothing but the purpose is lacking. Rule Q27. */
function suspicion(proof: Proof, shown: (leaf: Proof) => Strength): Result {
  if (revalue(proof, shown) !== ALLEGED) return "not_established";
  const withPurpose = revalue(proof, (leaf) => (isPurpose(leaf) && shown(leaf) === ALLEGED ? PROVEN : shown(leaf)));
  return withPurpose >= DISPUTED ? "suspected" : "not_established";
}

function isPurpose({ rule }: Proof): boolean {
  return rule.kind === "evidence" && rule.family === "purpose";
}

function disputedFacts(proof: Proof): readonly string[] {
  const facts = new Set<string>();
  walk(proof, (leaf) => {
    if (leaf.value !== DISPUTED) return;
    for (const hit of leaf.hits) for (const sighting of hit.sightings) if (sighting.strength === DISPUTED) facts.add(sighting.fact);
  });
  return [...facts].sort(byId);
}

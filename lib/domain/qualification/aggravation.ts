import type { CompiledOffence } from "./compiled";
import { citedFacts } from "./describe";
import { byId } from "./order";
import type { AggravationFinding } from "./outcome";
import { prove } from "./prove";
import type { Scene } from "./scene";
import { ALLEGED, DISPUTED, PROVEN } from "./strength";

/**
 * The aggravating points that hold for one accused and one victim, in the order of the profile.
 * Points that nothing speaks for are left out; what is only alleged is listed as suspected and never raises the part.
 */
export function proveAggravations(offence: CompiledOffence, scene: Scene): readonly AggravationFinding[] {
  const found: AggravationFinding[] = [];
  for (const point of offence.aggravations) {
    const plain = prove(point.when, scene);
    const argued = plain.value === PROVEN || point.arguable === null ? null : prove(point.arguable, scene);
    const arguable = argued !== null && argued.value >= DISPUTED && argued.value >= plain.value;
    if (plain.value < ALLEGED && !arguable) continue;
    const proof = arguable && argued !== null ? argued : plain;
    found.push({
      offence: offence.source.id,
      id: point.source.id,
      part: point.source.part,
      element: point.source.element,
      status: arguable || plain.value === DISPUTED ? "depends" : plain.value === PROVEN ? "established" : "suspected",
      arguable,
      facts: citedFacts(proof, ALLEGED),
    });
  }
  return found;
}

const RANK: Readonly<Record<AggravationFinding["status"], number>> = { established: 0, depends: 1, suspected: 2 };

/** Joins the points found for several persons: each point once, at its firmest, with every fact that carries it so. */
export function joinAggravations(lists: readonly (readonly AggravationFinding[])[]): readonly AggravationFinding[] {
  const joined = new Map<string, AggravationFinding>();
  for (const point of lists.flat()) {
    const key = `${point.offence}/${point.id}`;
    const other = joined.get(key);
    if (other === undefined || RANK[point.status] < RANK[other.status]) joined.set(key, point);
    else if (other.status === point.status) {
      joined.set(key, { ...other, arguable: other.arguable && point.arguable, facts: [...new Set([...other.facts, ...point.facts])].sort(byId) });
    }
  }
  return [...joined.entries()].sort(([keyA], [keyB]) => (keyA < keyB ? -1 : 1)).map(([, point]) => point);
}

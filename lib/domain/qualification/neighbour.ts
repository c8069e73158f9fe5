import type { CompiledLaw } from "./compiled";
import { citedFacts } from "./describe";
import type { Evidence, PreparedCase } from "./evidence";
import { byId } from "./order";
import type { NeighbourFinding } from "./outcome";
import { prove } from "./prove";
import { DISPUTED, NOTHING, PROVEN } from "./strength";
import type { Strength } from "./strength";

/**
 * The offences beside trafficking whose pattern the file shows, in the order of the profile, with the facts that show it.
 * They are suggestions of where to look, not findings against a person.
 */
export function findNeighbours(
  law: CompiledLaw,
  prepared: PreparedCase,
  anyone: ReadonlyMap<string, Evidence>,
  trafficking: boolean,
): readonly NeighbourFinding[] {
  const scenes = prepared.victims.flatMap((victim) => {
    const own = anyone.get(victim.id);
    return own === undefined
      ? []
      : {
          profile: law.profile,
          prepared,
          accused: { id: "anyone" },
          victim,
          own,
          anyone: own,
          stage: "completed" as const,
          reading: "pattern" as const,
          counted: [],
        };
  });
  const found: NeighbourFinding[] = [];
  for (const { source, when } of law.neighbours) {
    let value: Strength = NOTHING;
    const facts = new Set<string>();
    for (const scene of scenes) {
      const proof = prove(when, scene);
      if (proof.value < DISPUTED) continue;
      if (proof.value > value) value = proof.value;
      for (const fact of citedFacts(proof, DISPUTED)) facts.add(fact);
    }
    if (value === NOTHING) continue;
    found.push({
      offence: source.id,
      provision: source.provision ?? null,
      relation: trafficking ? "alongside" : "instead",
      status: value === PROVEN ? "fits" : "may_fit",
      facts: [...facts].sort(byId),
    });
  }
  return found;
}

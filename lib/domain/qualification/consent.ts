import type { CaseInput, Victim } from "./case-input";
import type { CompiledLaw } from "./compiled";
import { sightingsOf, strengthOf, strengthOfFamily } from "./evidence";
import type { Evidence } from "./evidence";
import { strengthUnder } from "./mind-and-age";
import type { ConsentFinding } from "./outcome";
import { DISPUTED, NOTHING, PROVEN } from "./strength";
import type { Strength } from "./strength";

/**
 * What a claimed consent is worth. It never changes a result: it is answered, not weighed.
 * Source: Palermo Protocol art. 3(b), 3(c) and the consent rule of the profile (dossier 1.5, rule 5).
 */
export function reasonOnConsent(law: CompiledLaw, input: CaseInput, victim: Victim, evidence: Evidence): ConsentFinding {
  const facts = sightingsOf(evidence, "noise.consent").map((sighting) => sighting.fact);
  const claimed = input.consentClaimed ?? facts.length > 0;
  return { claimed, facts, effect: claimed ? effectOf(law, victim, evidence) : "not_raised" };
}

function effectOf(law: CompiledLaw, victim: Victim, evidence: Evidence): ConsentFinding["effect"] {
  const rule = law.profile.consent.value;
  if (strengthUnder(18, victim, evidence) === PROVEN) return "irrelevant_child";
  if (rule === "irrelevant") return "irrelevant_by_law";
  const means = strengthOfMeans(law, evidence);
  if (means === PROVEN) return "irrelevant_means";
  if (rule === "silent") return "silent";
  return means === DISPUTED ? "depends_on_means" : "no_means";
}

/** Under a law that lists no means, any means shown still answers the consent. */
function strengthOfMeans(law: CompiledLaw, evidence: Evidence): Strength {
  if (law.listedMeans.length === 0) return strengthOfFamily(evidence, "means");
  let found: Strength = NOTHING;
  for (const key of law.listedMeans) {
    const shown = strengthOf(evidence, key);
    if (shown > found) found = shown;
  }
  return found;
}

import type { CaseInput, Victim } from "./case-input";
import { sightingsOf, strengthOfFamily } from "./evidence";
import type { Evidence } from "./evidence";
import { strengthUnder } from "./mind-and-age";
import type { ConsentFinding } from "./outcome";
import type { LawProfile } from "./profile";
import { DISPUTED, PROVEN } from "./strength";

/**
 * What a claimed consent is worth. It never changes a result: it is answered, not weighed.
 * Source: Palermo Protocol art. 3(b), 3(c) and the consent rule of the profile (dossier 1.5, rule 5).
 */
export function reasonOnConsent(profile: LawProfile, input: CaseInput, victim: Victim, evidence: Evidence): ConsentFinding {
  const facts = sightingsOf(evidence, "noise.consent").map((sighting) => sighting.fact);
  const claimed = input.consentClaimed ?? facts.length > 0;
  return { claimed, facts, effect: claimed ? effectOf(profile, victim, evidence) : "not_raised" };
}

function effectOf(profile: LawProfile, victim: Victim, evidence: Evidence): ConsentFinding["effect"] {
  const rule = profile.consent.value;
  if (strengthUnder(18, victim, evidence) === PROVEN) return "irrelevant_child";
  if (rule === "irrelevant") return "irrelevant_by_law";
  const means = strengthOfMeans(profile, evidence);
  if (means === PROVEN) return "irrelevant_means";
  if (rule === "silent") return "silent";
  return means === DISPUTED ? "depends_on_means" : "no_means";
}

/** Under a law that lists no means, any means shown still answers the consent. */
function strengthOfMeans(profile: LawProfile, evidence: Evidence) {
  if (profile.means.length === 0) return strengthOfFamily(evidence, "means");
  const listed = new Set(profile.means.flatMap((entry) => [...entry.elements, ...entry.argued].map((id) => `means.${id}`)));
  const own = new Map([...evidence.sightings].filter(([key]) => listed.has(key)));
  return strengthOfFamily({ ...evidence, sightings: own }, "means");
}

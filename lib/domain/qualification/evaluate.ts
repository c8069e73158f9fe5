import { joinAggravations } from "./aggravation";
import type { Accused, CaseInput, Stage, Victim } from "./case-input";
import { compileLaw } from "./compiled";
import type { CompiledLaw } from "./compiled";
import { reasonOnConsent } from "./consent";
import { NO_EVIDENCE, gather, prepareCase } from "./evidence";
import type { Evidence, PreparedCase } from "./evidence";
import { countVictim, findOffence, proveBasic, withoutPart } from "./finding";
import { findNeighbours } from "./neighbour";
import { RESULTS, isFinding } from "./outcome";
import type { IgnoredTag, OffenceFinding, Qualification, Scenario } from "./outcome";
import type { LawProfile } from "./profile";
import { remark } from "./remarks";
import type { Scene } from "./scene";

/**
 * Qualifies a case under one law: every offence against every accused for every victim, each with its proof.
 * In: a validated profile and the case; facts in any order, repeated or not. Out: the same answer for the same case, always.
 * Throws nothing; tags that do not count are listed in `ignored`. Sources: the profile; method: dossier 1.5.
 */
export function qualify(profile: LawProfile, input: CaseInput): Qualification {
  const law = compileLaw(profile);
  const prepared = prepareCase(input);
  const anyone = new Map(prepared.victims.map((victim) => [victim.id, gather(prepared, null, victim.id)]));
  const findings = prepared.accused.flatMap((accused) => findAgainst(accused, law, prepared, anyone));
  const primary = findings.filter((finding) => finding.primary);
  const lead = leading(primary);
  const result = lead?.result ?? "not_established";
  const consent = prepared.victims.map((victim) => ({ victim: victim.id, ...reasonOnConsent(law, input, victim, evidenceOn(anyone, victim)) }));
  const answer = {
    profile: {
      id: profile.id,
      state: profile.state,
      validFrom: profile.validFrom?.value ?? null,
      validTo: profile.validTo?.value ?? null,
      reviewed: profile.reviewer !== null,
    },
    result,
    offences: law.offences.flatMap((offence) => leading(findings.filter((finding) => finding.offence === offence.source.id)) ?? []),
    findings,
    aggravations: joinAggravations(primary.map((finding) => finding.aggravations)),
    highestPart: lead?.part ?? null,
    bestCase: worstScenario(primary.map((finding) => finding.bestCase)),
    worstCase: worstScenario(primary.map((finding) => finding.worstCase)),
    consent,
    neighbours: findNeighbours(law, prepared, anyone, isFinding(result)),
    ignored: ignoredTags(law, prepared),
  };
  return { ...answer, notes: remark(law, prepared, anyone, answer) };
}

function findAgainst(accused: Accused, law: CompiledLaw, prepared: PreparedCase, anyone: ReadonlyMap<string, Evidence>): readonly OffenceFinding[] {
  const scenes = prepared.victims.map((victim): Scene => {
    const own = gather(prepared, accused.id, victim.id);
    const stage = stageReached(law.profile, prepared.input.stage ?? "completed", own);
    return { profile: law.profile, prepared, accused, victim, own, anyone: evidenceOn(anyone, victim), stage, reading: "element", counted: [] };
  });
  return law.offences.flatMap((offence) => {
    const basics = scenes.map((scene) => proveBasic(offence, scene));
    const counted = basics.map(countVictim);
    return basics.map((basic) => findOffence(basic, counted));
  });
}

function evidenceOn(anyone: ReadonlyMap<string, Evidence>, victim: Victim): Evidence {
  return anyone.get(victim.id) ?? NO_EVIDENCE;
}

/** Acts that are all marked as begun make an attempt; a law for which the first act completes the offence knows no attempt after it. */
function stageReached(profile: LawProfile, declared: Stage, own: Evidence): Stage {
  const stage = declared === "completed" && onlyBegun(own) ? "attempt" : declared;
  return stage === "attempt" && profile.completion.value === "first_act" ? "completed" : stage;
}

function onlyBegun(own: Evidence): boolean {
  let seen = false;
  for (const [key, list] of own.sightings) {
    if (!key.startsWith("act.")) continue;
    if (list.some((sighting) => !sighting.begun)) return false;
    seen = true;
  }
  return seen;
}

/** The strongest finding: by result, then by part, then the first in order. */
function leading(findings: readonly OffenceFinding[]): OffenceFinding | undefined {
  return findings.reduce<OffenceFinding | undefined>((top, finding) => (top === undefined || compareScenarios(finding, top) > 0 ? finding : top), undefined);
}

function worstScenario(scenarios: readonly Scenario[]): Scenario {
  return scenarios.reduce((top, next) => (compareScenarios(next, top) > 0 ? next : top), withoutPart("not_established"));
}

function compareScenarios(a: Scenario, b: Scenario): number {
  return RESULTS.indexOf(b.result) - RESULTS.indexOf(a.result) || a.gravity - b.gravity || a.points.length - b.points.length;
}

function ignoredTags(law: CompiledLaw, prepared: PreparedCase): readonly IgnoredTag[] {
  const ignored: IgnoredTag[] = prepared.unknown.map((entry) => ({ ...entry, reason: "unknown" }));
  for (const fact of prepared.facts) {
    for (const tag of fact.tags) {
      const element = tag.family === "act" || tag.family === "means" || tag.family === "purpose" || tag.family === "agg";
      if (!element || tag.against || tag.name === "evidence" || law.usable.has(tag.key)) continue;
      ignored.push({ fact: fact.id, tag: tag.key, reason: "not_in_profile" });
    }
  }
  return ignored;
}

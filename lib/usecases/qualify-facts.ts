import "server-only";
import type { QualificationAnswer, QualificationRequest } from "@/lib/contracts/law";
import { compareAnswers, isKnownTag, qualify, type CaseInput, type OffenceFinding, type Qualification } from "@/lib/domain/qualification";
import type { FieldError, Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import type { Runtime } from "./runtime";

/** The law every other is compared with. */
const BASE = "palermo";
const FIELDS_MAX = 20;

/** Qualifies facts under a law profile and says what the Palermo Protocol answers to the same facts. */
export function qualifyFacts(runtime: Runtime, request: QualificationRequest): Result<QualificationAnswer, Problem> {
  const profile = runtime.library.profiles.get(request.profile);
  if (!profile) return err({ code: "unknown_profile", detail: { profile: request.profile } });
  const unknown = unknownTags(request);
  const [first] = unknown;
  if (first) return err({ code: "unknown_tag", detail: { tag: first.tag, fact: first.fact }, fields: unknown.map(({ field }) => field).slice(0, FIELDS_MAX) });
  const input = caseInput(request);
  const answer = qualify(profile, input);
  const palermo = profile.id === BASE ? undefined : runtime.library.profiles.get(BASE);
  return ok(answerView(answer, palermo ? qualify(palermo, input) : null));
}

function unknownTags({ facts }: QualificationRequest): { tag: string; fact: string; field: FieldError }[] {
  return facts.flatMap((fact, at) =>
    fact.tags.flatMap((tag, index) =>
      isKnownTag(tag) ? [] : [{ tag, fact: fact.id, field: { path: `facts.${at}.tags.${index}`, message: "is not a known element" } }],
    ),
  );
}

/** The request as the engine takes it: one victim, one accused. A border crossed in an unknown way is a lawful crossing. */
function caseInput({ facts, victim, accused, borderCrossed, benefit, consentClaimed, exploitationOccurred, stage }: QualificationRequest): CaseInput {
  return {
    facts,
    victims: [{ id: "victim", ...victim }],
    accused: [{ id: "accused", ...accused }],
    ...(borderCrossed === undefined
      ? {}
      : { borderCrossed: typeof borderCrossed === "string" ? borderCrossed : borderCrossed ? ("lawful" as const) : ("no" as const) }),
    benefit,
    consentClaimed,
    exploitationOccurred,
    stage,
  };
}

function answerView(answer: Qualification, palermo: Qualification | null): QualificationAnswer {
  const comparison = palermo && compareAnswers(palermo, answer);
  const { id, state, validFrom } = answer.profile;
  const [consent] = answer.consent;
  return {
    profile: { id, state, validFrom },
    result: answer.result,
    offences: answer.offences.map(offenceView),
    aggravations: answer.aggravations.map(({ id: point, element, offence, part, status, arguable, facts }) => ({
      element,
      point,
      offence,
      part,
      status,
      arguable,
      facts: [...facts],
    })),
    neighbours: answer.neighbours.map(({ offence, provision, relation, status, facts }) => ({ id: offence, provision, relation, status, facts: [...facts] })),
    consent: consent ? { claimed: consent.claimed, effect: consent.effect, facts: [...consent.facts] } : null,
    bestCase: scenarioView(answer.bestCase),
    worstCase: scenarioView(answer.worstCase),
    palermo: comparison ? { result: comparison.base.result, kind: comparison.kind, divergent: comparison.divergent } : null,
    ignored: answer.ignored.map((tag) => ({ ...tag })),
    notes: [...answer.notes, ...(comparison?.notes ?? [])].map(({ id: note, params }) => ({ id: note, params: { ...params } })),
  };
}

function offenceView({ offence, primary, part, result, elements, missing }: OffenceFinding): QualificationAnswer["offences"][number] {
  return {
    id: offence,
    primary,
    part,
    result,
    elements: elements.map(({ element, facts, status, carriers, against }) => ({
      element,
      status,
      facts: [...facts],
      against: [...against],
      carriers: carriers.map((carrier) => ({ ...carrier, facts: [...carrier.facts] })),
    })),
    missing: [...missing],
  };
}

function scenarioView({ result, part, points }: Qualification["bestCase"]): QualificationAnswer["bestCase"] {
  return { result, part, points: [...points] };
}

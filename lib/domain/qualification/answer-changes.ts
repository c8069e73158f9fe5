import type { OffenceFinding, Qualification } from "./outcome";

/** One difference between two answers: what it was and what it is. */
export type AnswerChange =
  | { readonly kind: "result"; readonly from: Qualification["result"]; readonly to: Qualification["result"] }
  | { readonly kind: "element"; readonly element: string; readonly from: string; readonly to: string }
  | { readonly kind: "part"; readonly from: string | null; readonly to: string | null }
  | { readonly kind: "point"; readonly point: string; readonly from: string; readonly to: string }
  | { readonly kind: "finding"; readonly accused: string; readonly victim: string; readonly from: string; readonly to: string }
  | { readonly kind: "consent"; readonly victim: string; readonly from: string; readonly to: string }
  | { readonly kind: "neighbour"; readonly offence: string; readonly appears: boolean };

/** The status of something one of two answers does not speak of. */
export const ABSENT = "absent";

/**
 * Everything in which two answers to a case differ, the most telling first. Elements are those of the finding the earlier
 * answer stands on, looked up for the same accused and victim in the later one. Equal answers give an empty list. Rule Q56.
 */
export function changesBetween(before: Qualification, after: Qualification): readonly AnswerChange[] {
  const lead = leadIn(before);
  const same = sameFinding(after, lead);
  return [
    ...(before.result === after.result ? [] : [{ kind: "result" as const, from: before.result, to: after.result }]),
    ...pairs(statuses(lead), statuses(same)).map(([element, from, to]) => ({ kind: "element" as const, element, from, to })),
    ...(before.highestPart === after.highestPart ? [] : [{ kind: "part" as const, from: before.highestPart, to: after.highestPart }]),
    ...pairs(points(before), points(after)).map(([point, from, to]) => ({ kind: "point" as const, point, from, to })),
    ...findingChanges(before, after, lead),
    ...consentChanges(before, after),
    ...neighbourChanges(before, after),
  ];
}

/** Elements of the finding an answer stands on whose status is another one, with the status they had. */
export function changedElements(changes: readonly AnswerChange[]): ReadonlyMap<string, string> {
  return new Map(changes.flatMap((change) => (change.kind === "element" && change.to !== ABSENT ? [[change.element, change.from] as const] : [])));
}

function leadIn(answer: Qualification): OffenceFinding | undefined {
  return answer.offences.find((finding) => finding.primary && finding.result === answer.result) ?? answer.offences.find((finding) => finding.primary);
}

/** Another law has other offences: there the strongest finding for the same persons stands in. */
function sameFinding(answer: Qualification, lead: OffenceFinding | undefined): OffenceFinding | undefined {
  if (lead === undefined) return leadIn(answer);
  const persons = answer.findings.filter((finding) => finding.primary && finding.accused === lead.accused && finding.victim === lead.victim);
  return persons.find(({ offence }) => offence === lead.offence) ?? persons.find(({ offence }) => offence === leadIn(answer)?.offence) ?? leadIn(answer);
}

function statuses(finding: OffenceFinding | undefined): ReadonlyMap<string, string> {
  return new Map(finding?.elements.map(({ element, status }) => [element, status]));
}

function points(answer: Qualification): ReadonlyMap<string, string> {
  return new Map(answer.aggravations.map(({ id, status }) => [id, status]));
}

function pairs(from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>): readonly (readonly [string, string, string])[] {
  return [...new Set([...from.keys(), ...to.keys()])]
    .map((id) => [id, from.get(id) ?? ABSENT, to.get(id) ?? ABSENT] as const)
    .filter(([, earlier, later]) => earlier !== later);
}

/** What became of the other persons: each accused is answered for alone. */
function findingChanges(before: Qualification, after: Qualification, lead: OffenceFinding | undefined): readonly AnswerChange[] {
  const keyOf = (finding: OffenceFinding) => JSON.stringify([finding.accused, finding.victim]);
  const resultsIn = (answer: Qualification) => {
    const own = answer.findings.filter((finding) => finding.primary && finding.offence === leadIn(answer)?.offence);
    return new Map(own.map((finding) => [keyOf(finding), finding.result as string]));
  };
  return pairs(resultsIn(before), resultsIn(after)).flatMap(([key, from, to]): AnswerChange[] => {
    const [accused, victim] = JSON.parse(key) as [string, string];
    return accused === lead?.accused && victim === lead.victim ? [] : [{ kind: "finding", accused, victim, from, to }];
  });
}

function consentChanges(before: Qualification, after: Qualification): readonly AnswerChange[] {
  const effects = (answer: Qualification) => new Map(answer.consent.map(({ victim, effect }) => [victim, effect as string]));
  return pairs(effects(before), effects(after)).map(([victim, from, to]) => ({ kind: "consent", victim, from, to }));
}

function neighbourChanges(before: Qualification, after: Qualification): readonly AnswerChange[] {
  const earlier = new Set(before.neighbours.map(({ offence }) => offence));
  const later = new Set(after.neighbours.map(({ offence }) => offence));
  const gone = [...earlier].filter((id) => !later.has(id)).map((offence) => ({ kind: "neighbour" as const, offence, appears: false }));
  return [...[...later].filter((id) => !earlier.has(id)).map((offence) => ({ kind: "neighbour" as const, offence, appears: true })), ...gone];
}

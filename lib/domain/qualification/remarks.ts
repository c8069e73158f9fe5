import type { CompiledLaw } from "./compiled";
import { strengthOf, strengthOfFamily } from "./evidence";
import type { Evidence, PreparedCase } from "./evidence";
import { isObviousChild, strengthUnder } from "./mind-and-age";
import { NoteBook } from "./notes";
import type { Note } from "./notes";
import type { OffenceFinding, Qualification } from "./outcome";
import type { LawProfile } from "./profile";
import { DISPUTED, PROVEN } from "./strength";

type Answer = Omit<Qualification, "notes">;
interface Remarking {
  readonly law: CompiledLaw;
  readonly profile: LawProfile;
  readonly prepared: PreparedCase;
  readonly anyone: ReadonlyMap<string, Evidence>;
  readonly answer: Answer;
  readonly found: boolean;
  readonly notes: NoteBook;
}

/** Everything worth saying about an answer, as note ids with parameters. Remarks explain; they never change a result. */
export function remark(law: CompiledLaw, prepared: PreparedCase, anyone: ReadonlyMap<string, Evidence>, answer: Answer): readonly Note[] {
  const found = answer.worstCase.result !== "not_established" && answer.worstCase.result !== "suspected";
  const all: Remarking = { law, profile: law.profile, prepared, anyone, answer, found, notes: new NoteBook() };
  onProfile(all);
  onTags(all);
  onVictims(all);
  for (const finding of answer.findings) if (finding.primary) onFinding(finding, all);
  onKnowledge(all);
  onStage(all);
  onCircumstances(all);
  onAggravations(all);
  for (const consent of answer.consent) {
    if (consent.effect !== "not_raised") all.notes.add(`consent.${consent.effect}`, { victim: consent.victim });
  }
  onRelease(all);
  onNonPunishment(all);
  return all.notes.list();
}

function onProfile({ profile, notes }: Remarking): void {
  if (profile.state !== "verified") notes.add(`profile.${profile.state}`, { profile: profile.id });
  if (profile.validTo !== null) notes.add("profile.superseded", { validTo: profile.validTo.value });
}

function onTags({ answer, notes }: Remarking): void {
  for (const reason of ["unknown", "not_in_profile"] as const) {
    const tags = [...new Set(answer.ignored.filter((entry) => entry.reason === reason).map((entry) => entry.tag))].sort();
    if (tags.length > 0) notes.add(`tags.${reason}`, { tags: tags.join(", ") });
  }
}

function onVictims({ prepared, anyone, notes }: Remarking): void {
  for (const victim of prepared.victims) {
    const evidence = anyone.get(victim.id);
    if (evidence === undefined) continue;
    if (victim.age === null && victim.child === undefined) notes.add("age.unknown", { victim: victim.id });
    if (victim.age === undefined && victim.child === undefined && strengthUnder(18, victim, evidence) < DISPUTED) {
      notes.add("age.assumed_adult", { victim: victim.id });
    }
    const vulnerable = strengthOfFamily(evidence, "vuln") >= DISPUTED || strengthOf(evidence, "vuln") >= DISPUTED;
    if (vulnerable && strengthOf(evidence, "means.abuse_of_vulnerability") < DISPUTED) {
      notes.add("means.vulnerability_not_linked", { victim: victim.id });
    }
  }
}

function onFinding(finding: OffenceFinding, all: Remarking): void {
  const { notes, profile, prepared, anyone } = all;
  const positive = finding.worstCase.result !== "not_established" && finding.worstCase.result !== "suspected";
  for (const element of finding.elements) {
    if (element.status === "unsettled") notes.add("law.unsettled", { element: element.element });
    if (element.status === "planned") notes.add("means.planned", { element: element.element });
    if (!positive) continue;
    for (const carrier of element.carriers) {
      if (carrier.under === undefined) continue;
      notes.add(element.element === "purpose" ? "purpose.argued" : "element.argued", { element: carrier.element, under: carrier.under });
    }
  }
  const purpose = finding.elements.find((element) => element.element === "purpose");
  if (finding.result === "suspected" && purpose?.status === "unproven") notes.add("purpose.not_shown_investigate", { accused: finding.accused });
  const evidence = anyone.get(finding.victim);
  const victim = prepared.victims.find((entry) => entry.id === finding.victim);
  if (evidence === undefined || victim === undefined || !positive) return;
  if (strengthOf(evidence, "purpose.evidence") >= DISPUTED) notes.add("purpose.circumstantial");
  if (purpose?.status === "not_required") notes.add("sale.stands_alone");
  if (profile.openPurposeList.value) remarkOpenList(purpose?.carriers.map((carrier) => carrier.element) ?? [], all);
  const child = strengthUnder(profile.child.value.age, victim, evidence) === PROVEN;
  const means = finding.elements.find((element) => element.element === "means");
  if (child && (means?.status === "not_required" || profile.meansRequired.value === "no")) notes.add("means.not_required_child", { victim: victim.id });
  const shown = strengthOfFamily(evidence, "means") >= DISPUTED;
  if (!child && !shown && profile.meansRequired.value === "no") notes.add("means.literal_reading", { victim: victim.id });
}

function remarkOpenList(carried: readonly string[], { law, notes }: Remarking): void {
  const listed = new Set(law.profile.purposes.flatMap((entry) => [...entry.elements, ...entry.argued]).map((id) => `purpose.${id}`));
  for (const element of carried) if (!listed.has(element)) notes.add("purpose.open_list", { element });
}

function onKnowledge({ answer, profile, prepared, notes }: Remarking): void {
  for (const finding of answer.findings) {
    if (!finding.primary) continue;
    const knowledge = finding.elements.find((element) => element.element === "knowledge");
    const declared = prepared.accused.find((accused) => accused.id === finding.accused)?.knowledge;
    const params = { accused: finding.accused };
    if (knowledge?.status === "missing" || knowledge?.status === "unproven") {
      notes.add(declared === "ought" ? "knowledge.ought_not_enough" : "knowledge.not_shown", params);
    }
    if (knowledge?.status === "disputed") notes.add("knowledge.disputed", params);
    if (knowledge?.status === "proven" && declared === "ought" && profile.knowledge.value === "ought") notes.add("knowledge.ought_enough", params);
  }
}

function onStage({ answer, profile, prepared, found, notes }: Remarking): void {
  const reached = answer.worstCase.result;
  if (reached === "attempt") {
    notes.add(profile.attempt.value === "covered" ? "stage.attempt" : "stage.attempt_not_named");
    if (profile.completion.value === "first_act_arguable") notes.add("stage.completion_arguable");
  }
  if (reached === "preparation") notes.add(profile.preparation.value === "covered" ? "stage.preparation" : "stage.preparation_not_named");
  if (found && prepared.input.stage === "attempt" && profile.completion.value === "first_act") notes.add("stage.formal_offence");
}

function onCircumstances({ answer, profile, prepared, found, notes }: Remarking): void {
  const border = prepared.input.borderCrossed;
  if (border !== undefined && border !== "no") notes.add("border.not_an_element", { border });
  if (found && prepared.input.exploitationOccurred === false && !profile.exploitationMustOccur.value) notes.add("exploitation.not_needed");
  const unmoved = answer.offences.some((finding) => finding.primary && finding.missing.includes("movement"));
  if (unmoved) notes.add("movement.not_shown");
}

function onAggravations({ answer, prepared, anyone, found, notes }: Remarking): void {
  for (const point of answer.aggravations) {
    if (point.arguable) notes.add("aggravation.arguable", { point: point.id });
    if (point.element === "agg.two_plus" && point.status === "depends") notes.add("aggravation.count_open", { point: point.id });
    if (point.element !== "agg.minor") continue;
    if (point.status !== "established") notes.add("age.knowledge_open", { point: point.id });
    else if (point.facts.length === 0 && prepared.victims.some(isObviousChild)) notes.add("age.knowledge_inferred", { point: point.id });
  }
  const tagged = [...anyone.values()].some((evidence) => strengthOfFamily(evidence, "agg") >= DISPUTED);
  if (!found && tagged) notes.add("aggravation.needs_offence");
}

function onRelease({ answer, profile, found, notes }: Remarking): void {
  const release = profile.offenderRelease.value;
  if (!found || release.rule === "none") return;
  if (release.rule === "unknown") return notes.add("release.unknown");
  for (const finding of answer.offences) {
    if (!finding.primary || finding.part === null) continue;
    const held = finding.points.length > 0 ? finding.points : [finding.part];
    const open = held.every((point) => release.points.includes(point));
    notes.add(open ? "release.available" : "release.excluded", { accused: finding.accused, points: held.join(", ") });
  }
}

/** What a victim was made to do may have to go unpunished; the note appears where the file records such an act. */
function onNonPunishment({ profile, anyone, found, notes }: Remarking): void {
  if (!found) return;
  const compelled = [...anyone.values()].some(
    (evidence) =>
      strengthOf(evidence, "victim.offence") >= DISPUTED ||
      strengthOf(evidence, "purpose.criminal_activities") >= DISPUTED ||
      strengthOf(evidence, "adj.illegal_crossing") >= DISPUTED,
  );
  if (compelled) notes.add(`non_punishment.${profile.victimNonPunishment.value}`);
}

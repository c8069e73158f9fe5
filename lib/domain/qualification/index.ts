/** The face of the qualification engine: a case and a law in, a reasoned answer out. Rules in SPEC.md. */
export * from "./vocabulary";
export { isKnownTag, parseTag } from "./tag";
export type { Tag } from "./tag";
export { childrenOf, formulaSchema, someFormula } from "./formula";
export type { Formula } from "./formula";
export { lawProfileSchema } from "./profile";
export type { AggravationRule, LawProfile, NeighbourRule, OffenceRule, Penalty, ProfileState } from "./profile";
export { accusedSchema, caseInputSchema, factSchema, victimSchema } from "./case-input";
export type { Accused, Border, CaseInput, Fact, FactState, KnowledgeLevel, Stage, Victim } from "./case-input";
export { NOTE_IDS } from "./notes";
export type { Note, NoteId } from "./notes";
export { ELEMENT_STATUSES, RESULTS, isFinding } from "./outcome";
export type {
  AggravationFinding,
  Carrier,
  ConsentFinding,
  ElementFinding,
  ElementStatus,
  IgnoredTag,
  NeighbourFinding,
  OffenceFinding,
  ProofNode,
  Qualification,
  Result,
  Scenario,
} from "./outcome";
export { qualify } from "./evaluate";
export { compareAnswers, compareProfiles } from "./compare";
export type { Comparison, Difference } from "./compare";
export { gradeCase, referenceOf } from "./grade-case";
export type { CaseGrade, CaseGrounds, HandedIn } from "./grade-case";
export { ABSENT, changedElements, changesBetween } from "./answer-changes";
export type { AnswerChange } from "./answer-changes";
export { amendmentBetween, fieldsAbout, fieldsOf } from "./amendment";
export type { FieldAspect, FieldChange, FieldKind, ProfileField } from "./amendment";
export { caseInputFromKey } from "./from-key";
export { MARKING_CATEGORIES, MARKING_WEIGHTS, scoreMarking } from "./marking";
export type { Mark, MarkingCategory, MarkingScore, MarkingTally } from "./marking";
export { CASE_CRITERIA, CASE_WEIGHTS, scoreCaseWork } from "./case-work";
export type { CaseCriterion, CaseReference, CaseScore, CaseWork, CriterionScore } from "./case-work";

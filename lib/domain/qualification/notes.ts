/** Everything the engine can remark. Ids only: the sentences live in the message catalogues, in three languages. */
export const NOTE_IDS = [
  "profile.draft",
  "profile.partly_verified",
  "profile.superseded",
  "tags.not_in_profile",
  "tags.unknown",
  "age.unknown",
  "age.assumed_adult",
  "age.knowledge_inferred",
  "age.knowledge_open",
  "means.not_required_child",
  "means.literal_reading",
  "means.planned",
  "means.vulnerability_not_linked",
  "purpose.open_list",
  "purpose.argued",
  "purpose.circumstantial",
  "purpose.not_shown_investigate",
  "element.argued",
  "sale.stands_alone",
  "knowledge.not_shown",
  "knowledge.disputed",
  "knowledge.ought_enough",
  "knowledge.ought_not_enough",
  "movement.not_shown",
  "border.not_an_element",
  "exploitation.not_needed",
  "stage.attempt",
  "stage.attempt_not_named",
  "stage.preparation",
  "stage.preparation_not_named",
  "stage.formal_offence",
  "stage.completion_arguable",
  "aggravation.needs_offence",
  "aggravation.arguable",
  "aggravation.count_open",
  "consent.irrelevant_child",
  "consent.irrelevant_means",
  "consent.irrelevant_by_law",
  "consent.depends_on_means",
  "consent.silent",
  "consent.no_means",
  "release.available",
  "release.excluded",
  "release.unknown",
  "non_punishment.none",
  "non_punishment.possibility",
  "non_punishment.discretion",
  "non_punishment.defence",
  "non_punishment.mandatory",
  "non_punishment.unknown",
  "law.unsettled",
  "divergent.national_wider",
  "divergent.national_narrower",
  "divergent.open",
  "divergent.policy_question",
] as const;
export type NoteId = (typeof NOTE_IDS)[number];

/** A remark: which one, and the ids and counts that fill its message. */
export interface Note {
  readonly id: NoteId;
  readonly params: Readonly<Record<string, string | number>>;
}

const NO_PARAMS: Note["params"] = {};

/** Collects remarks once each and hands them back in the order of `NOTE_IDS`, then by parameters. */
export class NoteBook {
  private readonly kept = new Map<string, Note>();

  add(id: NoteId, params: Note["params"] = NO_PARAMS): void {
    this.kept.set(params === NO_PARAMS ? id : `${id} ${JSON.stringify(params)}`, { id, params });
  }

  list(): readonly Note[] {
    const keyed = [...this.kept.entries()];
    keyed.sort(([keyA, a], [keyB, b]) => (ORDER.get(a.id) ?? 0) - (ORDER.get(b.id) ?? 0) || (keyA < keyB ? -1 : 1));
    return keyed.map(([, note]) => note);
  }
}

const ORDER: ReadonlyMap<NoteId, number> = new Map(NOTE_IDS.map((id, index) => [id, index]));

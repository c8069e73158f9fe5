import { localizedTextSchema } from "@/lib/kernel/locale";
import { z } from "zod";
import { formulaSchema } from "./formula";
import { checkProfile } from "./profile-rules";
import { ACT_IDS, ELEMENT_IDS, MEANS_IDS, PURPOSE_IDS } from "./vocabulary";

export const PROFILE_STATES = ["verified", "partly_verified", "draft"] as const;
export const FIELD_STATES = ["verified", "draft"] as const;
/** Why a draft field says what it says: not yet read, concluded from what was read, or assumed to equal another text. */
export const DRAFT_BASES = ["general_knowledge", "inference", "assumption"] as const;
export const OFFENCE_KINDS = ["trafficking", "exploitation", "sale_of_children", "forced_labour"] as const;

const sourceId = z.string().regex(/^S[1-9]\d?$/, "must be a source of content/sources.yaml, such as S40");
const provisionId = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,23}$/, "must be a provision id such as 3a or 2.1");
const pointId = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,23}$/);
const wordId = z.string().regex(/^[a-z][a-z0-9_]{1,39}$/);

/** Every statement of law carries where it stands, whether somebody read it there, and in which source. */
const standing = {
  provision: provisionId.optional(),
  state: z.enum(FIELD_STATES),
  sources: z.array(sourceId).default([]),
  basis: z.enum(DRAFT_BASES).optional(),
};

function stated<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, ...standing });
}

function listing<T extends readonly [string, ...string[]]>(ids: T) {
  return z.array(
    z.strictObject({
      elements: z.array(z.enum(ids)).min(1),
      /** Elements the text does not name and that may be argued to fall under these; the answer says it was argued. */
      argued: z.array(z.enum(ids)).default([]),
      /** How this law words it, paraphrased, where its words differ from the vocabulary. */
      wording: localizedTextSchema.optional(),
      ...standing,
    }),
  );
}

const duration = z.union([z.strictObject({ years: z.number().int().min(1) }), z.strictObject({ months: z.number().int().min(1) }), z.literal("life")]);
export const penaltySchema = z.strictObject({
  min: duration.optional(),
  max: duration.optional(),
  note: localizedTextSchema.optional(),
  ...standing,
});

export const aggravationSchema = z.strictObject({
  id: pointId,
  part: pointId,
  /** The vocabulary element the point stands for, e.g. `agg.minor`; what must be shown is in `when`. */
  element: z.enum(ELEMENT_IDS),
  title: localizedTextSchema,
  when: formulaSchema,
  /** When only this is shown, the point stays open: it can be argued both ways. */
  arguable: formulaSchema.optional(),
  ...standing,
});

export const offenceSchema = z.strictObject({
  id: wordId,
  title: localizedTextSchema,
  kind: z.enum(OFFENCE_KINDS),
  /** Whether the offence answers the question "is this trafficking under this law"; others are reported beside it. */
  primary: z.boolean(),
  provision: provisionId,
  formula: formulaSchema,
  /** In rising order of gravity; the first is the basic offence. */
  parts: z.array(z.strictObject({ id: pointId, title: localizedTextSchema, provision: provisionId.optional(), penalty: penaltySchema.nullable() })).min(1),
  aggravations: z.array(aggravationSchema).default([]),
});

export const neighbourSchema = z.strictObject({
  id: wordId,
  title: localizedTextSchema,
  when: formulaSchema,
  /** How to tell it from trafficking. */
  apart: localizedTextSchema,
  ...standing,
});

export const provisionSchema = z.strictObject({
  pinpoint: localizedTextSchema,
  /** What it says, paraphrased; never a quotation. */
  says: localizedTextSchema.optional(),
  url: z.url(),
  state: z.enum(FIELD_STATES),
  sources: z.array(sourceId).default([]),
});

const yearOrDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "must be a year, a month or a date such as 2010-05-10");

/** `content/law/<id>/profile.yaml`: one law, as data. Cross-checks are in `profile-rules`. */
export const lawProfileSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9_]{3,24}$/),
    title: localizedTextSchema,
    jurisdiction: z.strictObject({ kind: z.enum(["international", "regional", "national"]), name: localizedTextSchema }),
    state: z.enum(PROFILE_STATES),
    officialUrl: z.url(),
    validFrom: stated(yearOrDate).nullable(),
    validTo: stated(yearOrDate).nullable(),
    /** When the text used for this profile was current, where that is known and may be outdated. */
    readAsOf: yearOrDate.optional(),
    reviewer: z.strictObject({ name: z.string().min(1), signedOn: z.iso.date() }).nullable(),
    sources: z.array(sourceId),
    caution: localizedTextSchema.optional(),

    acts: listing(ACT_IDS),
    means: listing(MEANS_IDS),
    purposes: listing(PURPOSE_IDS),
    openPurposeList: stated(z.boolean()),

    meansRequired: stated(z.enum(["yes", "no", "unsettled"])),
    child: stated(z.strictObject({ age: z.number().int().min(14).max(21), means: z.enum(["dropped", "partly", "kept", "not_an_element"]) })),
    consent: stated(z.enum(["irrelevant", "irrelevant_if_means", "silent"])),
    saleWithoutPurpose: stated(z.array(z.enum(ACT_IDS))),
    movement: stated(z.enum(["not_required", "travel"])),
    exploitationMustOccur: stated(z.boolean()),
    knowledge: stated(z.enum(["knew", "ought"])),
    attempt: stated(z.enum(["covered", "not_named"])),
    preparation: stated(z.enum(["covered", "not_named"])),
    completion: stated(z.enum(["act_finished", "first_act", "first_act_arguable"])),
    offenderRelease: stated(z.strictObject({ rule: z.enum(["none", "active_repentance", "unknown"]), points: z.array(pointId) })),
    victimNonPunishment: stated(z.enum(["none", "possibility", "discretion", "defence", "mandatory", "unknown"])),

    offences: z.array(offenceSchema).min(1),
    neighbours: z.array(neighbourSchema).default([]),
    provisions: z.record(provisionId, provisionSchema),
  })
  .superRefine(checkProfile);

export type LawProfile = z.infer<typeof lawProfileSchema>;
export type OffenceRule = LawProfile["offences"][number];
export type AggravationRule = OffenceRule["aggravations"][number];
export type NeighbourRule = LawProfile["neighbours"][number];
export type Penalty = z.infer<typeof penaltySchema>;
export type ProfileState = LawProfile["state"];

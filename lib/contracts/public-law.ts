import type { Provisions } from "@/lib/domain/catalogue";
import type { ElementId, ProfileState } from "@/lib/domain/qualification";

/** How far a single statement of a profile has been checked. */
export type StatementState = "verified" | "draft";

/** A line of a law's list of acts, means or purposes. */
export interface PublicListing {
  readonly elements: readonly ElementId[];
  /** Not named by the text; can be argued to fall under `elements`. */
  readonly argued: readonly ElementId[];
  /** How this law words it, paraphrased; null where its words are those of the vocabulary. */
  readonly wording: string | null;
  /** `profile#provision`, or null where none is known. */
  readonly provision: string | null;
  readonly state: StatementState;
}

export interface PublicPoint {
  readonly id: string;
  readonly part: string;
  readonly title: string;
  readonly provision: string | null;
  readonly state: StatementState;
}

export interface PublicOffence {
  readonly id: string;
  readonly title: string;
  /** Whether it answers the question "is this trafficking under this law". */
  readonly primary: boolean;
  readonly provision: string;
  /** In rising order of gravity. */
  readonly parts: readonly { readonly id: string; readonly title: string; readonly provision: string | null }[];
  readonly points: readonly PublicPoint[];
}

export interface PublicNeighbour {
  readonly id: string;
  readonly title: string;
  /** How to tell it from trafficking. */
  readonly apart: string;
  readonly provision: string | null;
  readonly state: StatementState;
}

/** A law profile as a page shows it: in one language, without the formulas the engine walks. */
export interface PublicLawProfile {
  readonly id: string;
  readonly title: string;
  readonly state: ProfileState;
  /** A year, a month or a date. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly caution: string | null;
  readonly officialUrl: string;
  readonly acts: readonly PublicListing[];
  readonly means: readonly PublicListing[];
  readonly purposes: readonly PublicListing[];
  readonly openPurposeList: boolean;
  readonly offences: readonly PublicOffence[];
  readonly neighbours: readonly PublicNeighbour[];
  /** Every provision of the profile, by `profile#provision`. */
  readonly provisions: Provisions;
}

/** A law by name only, to choose from. */
export interface LawName {
  readonly id: string;
  readonly title: string;
  readonly state: ProfileState;
}

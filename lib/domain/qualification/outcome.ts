import type { Note } from "./notes";
import type { LawProfile, ProfileState } from "./profile";

/** From the strongest finding to none. `suspected` is not a finding: it says "indicators, not shown, investigate". */
export const RESULTS = ["established", "attempt", "preparation", "depends", "suspected", "not_established"] as const;
export type Result = (typeof RESULTS)[number];

/** True for a result that says the offence is there, finished or not. */
export function isFinding(result: Result): boolean {
  return result === "established" || result === "attempt" || result === "preparation";
}

export const ELEMENT_STATUSES = ["proven", "disputed", "unproven", "missing", "planned", "unsettled", "not_required"] as const;
/** `planned`: at the stage of an attempt or a preparation this part still lay ahead. `unsettled`: whether it is needed is a question of law. */
export type ElementStatus = (typeof ELEMENT_STATUSES)[number];

/** One vocabulary element and the facts that carry it. `under` names the listed element it was argued to fall under. */
export interface Carrier {
  readonly element: string;
  readonly facts: readonly string[];
  readonly status: "proven" | "disputed" | "unproven";
  readonly under?: string;
}

/** One required thing: act, means, purpose, knowledge, or a named one such as `menace`. */
export interface ElementFinding {
  readonly element: string;
  readonly status: ElementStatus;
  readonly facts: readonly string[];
  readonly carriers: readonly Carrier[];
  /** Facts that speak against it. They inform; what is proven stays proven. */
  readonly against: readonly string[];
}

export type ProofNode =
  | {
      readonly kind: "all" | "any" | "not" | "unless" | "unsettled" | "at_least";
      readonly status: ElementStatus;
      readonly count?: number;
      readonly question?: string;
      readonly children: readonly ProofNode[];
    }
  | ({ readonly kind: "element" | "circumstance" } & ElementFinding);

export interface AggravationFinding {
  readonly offence: string;
  readonly id: string;
  readonly part: string;
  readonly element: string;
  readonly status: "established" | "depends" | "suspected";
  /** True when the facts stand and it is the law's reading of them that is open. */
  readonly arguable: boolean;
  readonly facts: readonly string[];
}

/** What a finding would be if every disputed fact fell one way. */
export interface Scenario {
  readonly result: Result;
  readonly part: string | null;
  /** The place of the part among the parts of its offence, 1 for the basic one, 0 without a finding; to compare, not to show. */
  readonly gravity: number;
  readonly points: readonly string[];
}

/** One offence, one accused, one victim. */
export interface OffenceFinding {
  readonly offence: string;
  readonly kind: LawProfile["offences"][number]["kind"];
  readonly primary: boolean;
  readonly accused: string;
  readonly victim: string;
  readonly result: Result;
  /** The highest part that is established; `null` without a finding, and where the offence has no parts to choose from. */
  readonly part: string | null;
  readonly gravity: number;
  readonly points: readonly string[];
  readonly elements: readonly ElementFinding[];
  readonly missing: readonly string[];
  readonly tree: ProofNode;
  readonly aggravations: readonly AggravationFinding[];
  /** For the accused: disputed facts are not proven. */
  readonly bestCase: Scenario;
  /** For the accused: disputed facts are proven. */
  readonly worstCase: Scenario;
  /** The disputed facts on which the answer rests. */
  readonly restsOn: readonly string[];
}

export interface NeighbourFinding {
  readonly offence: string;
  readonly provision: string | null;
  /** `instead` when no trafficking was found, `alongside` when it was. */
  readonly relation: "instead" | "alongside";
  readonly status: "fits" | "may_fit";
  readonly facts: readonly string[];
}

export interface ConsentFinding {
  readonly claimed: boolean;
  readonly effect: "not_raised" | "irrelevant_child" | "irrelevant_means" | "irrelevant_by_law" | "depends_on_means" | "silent" | "no_means";
  readonly facts: readonly string[];
}

/** A tag that was not counted, and why. */
export interface IgnoredTag {
  readonly fact: string;
  readonly tag: string;
  readonly reason: "unknown" | "not_in_profile";
}

/** The answer to one case under one law. */
export interface Qualification {
  readonly profile: {
    readonly id: string;
    readonly state: ProfileState;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly reviewed: boolean;
  };
  /** The strongest result over the primary offences, every accused and every victim; each finding stands on its own below. */
  readonly result: Result;
  /** Per offence the strongest finding. */
  readonly offences: readonly OffenceFinding[];
  readonly findings: readonly OffenceFinding[];
  readonly aggravations: readonly AggravationFinding[];
  readonly highestPart: string | null;
  readonly bestCase: Scenario;
  readonly worstCase: Scenario;
  readonly consent: readonly (ConsentFinding & { readonly victim: string })[];
  readonly neighbours: readonly NeighbourFinding[];
  readonly ignored: readonly IgnoredTag[];
  readonly notes: readonly Note[];
}

import type { Accused, Stage, Victim } from "./case-input";
import type { Match, Rule } from "./compiled";
import type { Evidence, PreparedCase, Sighting } from "./evidence";
import type { LawProfile } from "./profile";
import type { Strength } from "./strength";

/** Everything a rule may look at: one accused, one victim, what the file shows about the two, and how far the deed went. */
export interface Scene {
  readonly profile: LawProfile;
  readonly prepared: PreparedCase;
  readonly accused: Accused;
  readonly victim: Victim;
  readonly own: Evidence;
  /** What the file shows about this victim, whoever did it. */
  readonly anyone: Evidence;
  readonly stage: Stage;
  /** `element`: a required element, which may still lie ahead or be indicated only. `pattern`: a point or a neighbour, where only what was seen counts. */
  readonly reading: "element" | "pattern";
  /** Per victim, how firmly the basic offence is shown against this accused; only for counting victims. */
  readonly counted: readonly Counted[];
}
export interface Counted {
  readonly value: Strength;
  /** The facts that show the act against this victim. */
  readonly facts: readonly string[];
}

/** A rule with its answer: a tree of the same shape as the formula. */
export interface Proof {
  readonly rule: Rule;
  readonly value: Strength;
  readonly children: readonly Proof[];
  readonly hits: readonly Hit[];
  readonly against: readonly string[];
  /** Nothing shows it, but at this stage it still lay ahead. */
  readonly planned: boolean;
}
export interface Hit {
  readonly match: Match;
  readonly sightings: readonly Sighting[];
}

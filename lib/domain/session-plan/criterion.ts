import type { SessionDimension, WordRule } from "./script";

/** By what a criterion was decided. */
export type About =
  | { readonly kind: "option"; readonly field: string; readonly option: string }
  | { readonly kind: "field"; readonly field: string; readonly option: string | null }
  | { readonly kind: "rule"; readonly field: string; readonly rule: WordRule }
  | { readonly kind: "minutes"; readonly block: string }
  | { readonly kind: "interaction" }
  | { readonly kind: "event"; readonly event: string; readonly response: string | null }
  | { readonly kind: "mark"; readonly criterion: string }
  | { readonly kind: "order" }
  | { readonly kind: "cite"; readonly field: string; readonly option: string }
  | { readonly kind: "slot" | "owner"; readonly milestone: string };

/** Something that could be earned: how much of it was, in which dimension, and where it is explained. */
export interface SessionCriterion {
  readonly dimension: SessionDimension;
  readonly earned: number;
  readonly about: About;
  /** An id of the script's references. */
  readonly see: string;
}

/** Every way a request can fail, once. The edge maps each to a status and a message key; nothing else decides that. */
export const PROBLEM_CODES = [
  "malformed_request",
  "invalid_input",
  "payload_too_large",
  "unsupported_media_type",
  "method_not_allowed",
  "not_signed_in",
  "wrong_credentials",
  "foreign_origin",
  "forbidden",
  "not_found",
  "too_many_requests",
  "login_taken",
  "password_too_short",
  "password_too_long",
  "password_common",
  "link_invalid",
  "join_code_unknown",
  "training_closed",
  "already_in_training",
  "not_enrolled",
  "attempt_closed",
  "attempts_exhausted",
  "item_not_in_attempt",
  "activity_unknown",
  "activity_not_available",
  "response_malformed",
  "stale_revision",
  "command_reused",
  "unknown_profile",
  "unknown_tag",
  "last_administrator",
  "already_revoked",
  "not_complete",
  "room_full",
  "seat_taken",
  "room_closed",
  "room_seat_missing",
  "busy",
  "internal",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One field that was not accepted: dotted path and why. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/** A failure on its way to the edge. `detail` values are ids and counts, never personal text. */
export interface Problem {
  readonly code: ProblemCode;
  readonly fields?: readonly FieldError[];
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}

import "server-only";
import { randomBytes } from "node:crypto";
import type { ProblemBody } from "@/lib/contracts/problem";
import type { Problem, ProblemCode } from "@/lib/kernel/problem";
import { log } from "@/lib/platform/log";

type Level = "debug" | "info" | "warn" | "error";
interface Row {
  readonly status: number;
  readonly level: Level;
  readonly title: string;
}
const row = (status: number, title: string, level: Level = "debug"): Row => ({ status, level, title });

/** The one table from problem to answer. Titles are for developers; people see a text chosen by code in their language. */
export const PROBLEMS: Readonly<Record<ProblemCode, Row>> = {
  malformed_request: row(400, "The request could not be read: send well-formed JSON"),
  invalid_input: row(422, "Some fields are not acceptable: see fields"),
  payload_too_large: row(413, "The request is larger than this door accepts"),
  unsupported_media_type: row(415, "Send application/json"),
  method_not_allowed: row(405, "This door does not know that method"),
  not_signed_in: row(401, "Sign in first"),
  wrong_credentials: row(403, "The login or the password is not right"),
  foreign_origin: row(403, "Writes are accepted from our own pages only", "warn"),
  forbidden: row(403, "Your role does not include this", "info"),
  not_found: row(404, "There is no such thing, or it is not yours to see"),
  too_many_requests: row(429, "Too many tries: wait and try again", "info"),
  login_taken: row(409, "This login name is taken: choose another"),
  password_too_short: row(422, "The password needs at least 8 characters"),
  password_too_long: row(422, "The password may have at most 256 characters"),
  password_common: row(422, "This password is among the commonest: choose another"),
  link_invalid: row(410, "This link was used, has run out or never existed: ask for a new one"),
  join_code_unknown: row(404, "No training has this code: check it with the trainer"),
  training_closed: row(409, "This training takes no newcomers any more: ask the trainer"),
  already_in_training: row(409, "You already study this course in another training"),
  not_enrolled: row(403, "You are not enrolled in this course"),
  attempt_closed: row(409, "This attempt has been submitted"),
  attempts_exhausted: row(409, "No attempts are left: the trainer can give another"),
  item_not_in_attempt: row(422, "This question is not part of the attempt"),
  activity_unknown: row(404, "There is no such activity in the course"),
  activity_not_available: row(409, "This activity cannot be started now"),
  response_malformed: row(422, "The answer does not fit the question"),
  stale_revision: row(409, "Somebody changed this meanwhile: reload and try again"),
  command_reused: row(409, "This command id was used for something else"),
  unknown_profile: row(422, "There is no law profile with this id"),
  unknown_tag: row(422, "There is no element with this tag"),
  last_administrator: row(409, "The last administrator cannot be removed"),
  already_revoked: row(409, "This certificate was revoked before"),
  not_complete: row(409, "Some conditions are not met yet"),
  room_full: row(409, "Every seat of this room is taken"),
  seat_taken: row(409, "Somebody else holds this seat"),
  room_closed: row(409, "The reference has been shown: this room takes nothing more"),
  room_seat_missing: row(409, "Take a seat in this room first"),
  busy: row(503, "The server is busy: try again in a moment", "warn"),
  internal: row(500, "Something failed on our side; the trace id finds it in the log", "error"),
};

/** Encodes a problem as `application/problem+json`, with a trace id that the log repeats. */
export function problemResponse(problem: Problem, cause?: unknown): Response {
  const { status, level, title } = PROBLEMS[problem.code];
  const trace = randomBytes(8).toString("hex");
  log()[level]({ trace, code: problem.code, err: cause }, "problem");
  const body: ProblemBody = {
    type: `urn:problem:${problem.code}`,
    title,
    status,
    code: problem.code,
    trace,
    ...(problem.fields ? { fields: [...problem.fields] } : {}),
    ...(problem.detail ? { detail: problem.detail } : {}),
  };
  const wait = problem.detail?.waitSeconds;
  return Response.json(body, {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(wait === undefined ? {} : { "retry-after": String(wait) }),
    },
  });
}

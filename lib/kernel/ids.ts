import { z } from "zod";
import type { Clock, Randomness } from "./ports";

declare const brand: unique symbol;
/** A string that has been checked to be the identity of one kind of thing. */
export type Id<Name extends string> = string & { readonly [brand]: Name };

export type PersonId = Id<"Person">;
export type AgencyId = Id<"Agency">;
export type TrainingId = Id<"Training">;
export type EnrolmentId = Id<"Enrolment">;
export type CommandId = Id<"Command">;
export type AttemptId = Id<"Attempt">;
export type CertificateId = Id<"Certificate">;
export type ActivityId = Id<"Activity">;
export type ItemId = Id<"Item">;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True for a lower-case UUID of any version. */
export function isUuid(value: unknown): value is string {
  return typeof value === "string" && UUID.test(value);
}

/** A UUID in a request, typed as the identity `Name`. */
export function uuidSchema<Name extends string>() {
  return z
    .string()
    .regex(UUID, "must be a UUID")
    .transform((value) => value as Id<Name>);
}

/** Content ids: lower-case words joined by hyphens, at most 64 characters, e.g. `m2-l1`. Published ids never die. */
export const contentIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "must be a content id such as m2-l1");

/** A new UUIDv7 (RFC 9562): sortable by time, unpredictable in its last 74 bits. */
export function newUuid(clock: Clock, randomness: Randomness): string {
  const bytes = randomness.bytes(16);
  let time = clock.now();
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

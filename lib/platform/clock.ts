import "server-only";
import { getRandomValues } from "node:crypto";
import { newUuid, type Id } from "@/lib/kernel/ids";
import type { Clock, Randomness } from "@/lib/kernel/ports";

/** The time of this machine. */
export const systemClock: Clock = { now: () => Date.now() };

/** The operating system's source of chance. */
export const systemRandomness: Randomness = { bytes: (count) => getRandomValues(new Uint8Array(count)) };

/** A new identity for one kind of thing. */
export function newId<Name extends string>(): Id<Name> {
  return newUuid(systemClock, systemRandomness) as Id<Name>;
}

import type { Clock, Randomness } from "@/lib/kernel/ports";

const systemClock: Clock = { now: () => Date.now() };
const systemRandomness: Randomness = { bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) };

/**
 * A new UUIDv7, the same as the kernel's `newUuid` (rule N1 holds them together). The kernel's file brings the validator
 * with it, which a page should not have to download. Works without a secure context, where `crypto.randomUUID` is missing.
 */
export function newId(clock: Clock = systemClock, randomness: Randomness = systemRandomness): string {
  const bytes = randomness.bytes(16);
  const time = clock.now().toString(16).padStart(12, "0");
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20)}`;
}

/** A clock whose readings always grow: `now` of the device, or one millisecond after the last reading. */
export function growingClock(clock: Clock = systemClock): Clock {
  let last = 0;
  return {
    now() {
      last = Math.max(clock.now(), last + 1);
      return last;
    },
  };
}

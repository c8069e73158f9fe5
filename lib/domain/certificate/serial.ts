import type { Result } from "@/lib/kernel/result";
import { err, ok } from "@/lib/kernel/result";

const ISSUER = "ACT";
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ORDINAL_DIGITS = 6;
const SERIAL = /^ACT(\d{4})(\d{6,12})([0-9A-Z])$/;

export interface SerialParts {
  readonly year: number;
  readonly ordinal: number;
}

/**
 * The serial printed on a certificate, e.g. `ACT-2026-000123-G`: year of issue (four digits), running number (a
 * positive whole number), check character. It names a certificate on paper; it is not a secret and opens nothing.
 */
export function serialFor(year: number, ordinal: number): string {
  const digits = String(ordinal).padStart(ORDINAL_DIGITS, "0");
  return [ISSUER, year, digits, checkCharacter(`${ISSUER}${year}${digits}`)].join("-");
}

/**
 * Reads a serial as people copy it: any case, with or without spaces and dashes. `check_failed` means that it looks
 * like a serial and at least one character is wrong.
 */
export function parseSerial(typed: string): Result<SerialParts, { reason: "malformed" | "check_failed" }> {
  const bare = compact(typed);
  const found = SERIAL.exec(bare);
  if (found === null) return err({ reason: "malformed" });
  const parts = { year: Number(found[1]), ordinal: Number(found[2]) };
  return compact(serialFor(parts.year, parts.ordinal)) === bare ? ok(parts) : err({ reason: "check_failed" });
}

function compact(serial: string): string {
  return serial.replace(/[\s\p{Pd}]+/gu, "").toUpperCase();
}

/**
 * ISO/IEC 7064:2003, MOD 37,36: one check character from the alphabet itself (the pure system MOD 37-2 would need `*`).
 * Finds every single wrong character and nearly every swap of neighbours. Digits and Latin capitals only.
 */
export function checkCharacter(protectedPart: string): string {
  const size = ALPHABET.length;
  let product = size;
  for (const character of protectedPart) {
    const sum = (product + ALPHABET.indexOf(character)) % size;
    product = ((sum === 0 ? size : sum) * 2) % (size + 1);
  }
  return ALPHABET.charAt((size + 1 - product) % size);
}

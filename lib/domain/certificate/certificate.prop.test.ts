import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { certificateState, expiryOf, parseSerial, printedName, PRINTED_NAME_MAX, serialFor } from "./index";

const year = fc.integer({ min: 2000, max: 2999 });
const ordinal = fc.integer({ min: 1, max: 99_999_999 });
const instant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2080, 0) });

describe("serial", () => {
  test.prop([year, ordinal])("T5 reads back what it writes", (when, number) => {
    expect(parseSerial(serialFor(when, number))).toEqual({ ok: true, value: { year: when, ordinal: number } });
  });

  test.prop([year, ordinal, fc.nat(), fc.constantFrom(...Array.from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"))])(
    "T6 notices any one character replaced by another",
    (when, number, position, character) => {
      const serial = serialFor(when, number);
      const index = position % serial.length;
      fc.pre(serial.charAt(index) !== "-" && serial.charAt(index) !== character);
      expect(parseSerial(`${serial.slice(0, index)}${character}${serial.slice(index + 1)}`).ok).toBe(false);
    },
  );
});

describe("validity", () => {
  test.prop([instant, fc.option(instant), instant, instant])("T2 never makes an ended certificate valid again", (expiresAt, revokedAt, one, other) => {
    const [earlier, later] = one < other ? [one, other] : [other, one];
    const validity = { expiresAt, revokedAt };
    if (certificateState(validity, earlier) !== "valid") expect(certificateState(validity, later)).toBe(certificateState(validity, earlier));
  });

  test.prop([instant, fc.integer({ min: 1, max: 120 })])("T3 ends in the right month, never later in the month than it began", (issuedAt, months) => {
    const issued = new Date(issuedAt);
    const expiry = new Date(expiryOf(issuedAt, months));
    const monthsApart = (expiry.getUTCFullYear() - issued.getUTCFullYear()) * 12 + expiry.getUTCMonth() - issued.getUTCMonth();
    expect(monthsApart).toBe(months);
    expect(expiry.getUTCDate()).toBeLessThanOrEqual(issued.getUTCDate());
    expect(expiry.getTime() % 86_400_000).toBe(issuedAt % 86_400_000);
  });
});

describe("name", () => {
  test.prop([fc.string({ unit: "grapheme", maxLength: 140 })])("T7 prints a name the same way twice, in one line and in bounds", (name) => {
    const printed = printedName(name);
    fc.pre(printed.ok);
    if (!printed.ok) return;
    expect(printedName(printed.value)).toEqual(printed);
    expect(Array.from(printed.value).length).toBeLessThanOrEqual(PRINTED_NAME_MAX);
    expect(printed.value).not.toMatch(/[\p{Cc}\p{Cf}\n]/u);
  });
});

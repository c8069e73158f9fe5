import { describe, expect, test } from "vitest";
import type { Item, ItemKey, ItemResponse } from "@/lib/domain/catalogue";
import { checkKey, checkResponse } from "./index";

const common = { id: "m2-q01", points: 1, objective: "m2-o1" };
const single: Item = { ...common, kind: "single", options: ["a", "b", "c"] };
const multiple: Item = { ...common, kind: "multiple", options: ["a", "b", "c"] };
const match: Item = { ...common, kind: "match", left: ["l1", "l2"], right: ["r1", "r2", "r3"] };
const order: Item = { ...common, kind: "order", entries: ["a", "b", "c"] };
const cloze: Item = {
  ...common,
  kind: "cloze",
  gaps: [
    { id: "g1", choices: ["a", "b"] },
    { id: "g2", choices: ["c", "d"] },
  ],
};
const short: Item = { ...common, kind: "short", maxLength: 10 };

function reasonFor(item: Item, response: ItemResponse): string {
  const checked = checkResponse(item, response);
  return checked.ok ? "accepted" : checked.error.reason;
}

function keyReasonFor(item: Item, key: ItemKey): string {
  const checked = checkKey(item, key);
  return checked.ok ? "accepted" : checked.error.reason;
}

describe("checkResponse", () => {
  test("G1 refuses a response shaped for another kind", () => {
    expect(reasonFor(single, { choices: ["a"] })).toBe("wrong_shape");
    expect(reasonFor(order, { choices: ["a", "b", "c"] })).toBe("wrong_shape");
    expect(reasonFor(short, { choice: "a" })).toBe("wrong_shape");
    expect(reasonFor(single, { choice: "b" })).toBe("accepted");
  });

  test("G2 refuses ids the item does not offer, and choices of another gap", () => {
    expect(checkResponse(single, { choice: "z" })).toEqual({ ok: false, error: { reason: "unknown_part", part: "z" } });
    expect(checkResponse(match, { pairs: { l9: "r1" } })).toEqual({ ok: false, error: { reason: "unknown_part", part: "l9" } });
    expect(checkResponse(match, { pairs: { l1: "l2" } })).toEqual({ ok: false, error: { reason: "unknown_part", part: "l2" } });
    expect(reasonFor(cloze, { gaps: { g1: "c" } })).toBe("unknown_part");
    expect(reasonFor(cloze, { gaps: { g1: "b", g2: "c" } })).toBe("accepted");
  });

  test("G3 refuses a part named twice", () => {
    expect(checkResponse(multiple, { choices: ["a", "b", "a"] })).toEqual({ ok: false, error: { reason: "repeated_part", part: "a" } });
  });

  test("G4 refuses an order with entries left out, and accepts other kinds partly filled", () => {
    expect(checkResponse(order, { order: ["c", "a"] })).toEqual({ ok: false, error: { reason: "incomplete_order", part: "b" } });
    expect(reasonFor(order, { order: ["c", "a", "b"] })).toBe("accepted");
    expect(reasonFor(multiple, { choices: [] })).toBe("accepted");
    expect(reasonFor(match, { pairs: { l2: "r1" } })).toBe("accepted");
  });

  test("G5 refuses a text that is too long or cannot be stored", () => {
    expect(reasonFor(short, { text: "0123456789" })).toBe("accepted");
    expect(reasonFor(short, { text: "0123456789a" })).toBe("text_too_long");
    expect(reasonFor(short, { text: "a\u0000b" })).toBe("text_not_storable");
    expect(reasonFor(short, { text: "\uD800" })).toBe("text_not_storable");
  });
});

describe("checkKey", () => {
  test("G6 refuses a key that leaves a part unanswered", () => {
    expect(checkKey(match, { pairs: { l1: "r1" } })).toEqual({ ok: false, error: { reason: "part_without_answer", part: "l2" } });
    expect(keyReasonFor(multiple, { choices: [] })).toBe("part_without_answer");
    expect(keyReasonFor(order, { order: ["a", "b"] })).toBe("incomplete_order");
  });

  test("G6 refuses a key with foreign parts, of another kind, or with a blank text", () => {
    expect(keyReasonFor(cloze, { gaps: { g1: "a", g2: "a" } })).toBe("unknown_part");
    expect(keyReasonFor(single, { pairs: { a: "b" } })).toBe("wrong_shape");
    expect(keyReasonFor(short, { accept: ["recruitment", " — "] })).toBe("blank_text");
    expect(keyReasonFor(short, { accept: ["recruitment", "a longer accepted answer"] })).toBe("accepted");
  });
});

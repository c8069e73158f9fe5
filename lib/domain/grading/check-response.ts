import type { Item, ItemKey, ItemResponse } from "@/lib/domain/catalogue";
import type { Result } from "@/lib/kernel/result";
import { err, ok } from "@/lib/kernel/result";
import { foldForComparison, isStorableText } from "@/lib/kernel/text";
import type { Statement } from "./parts";
import { offeredParts, readStatement } from "./parts";

export const RESPONSE_FAULTS = ["wrong_shape", "unknown_part", "repeated_part", "incomplete_order", "text_too_long", "text_not_storable"] as const;
export type ResponseFault = (typeof RESPONSE_FAULTS)[number];

export const KEY_FAULTS = [...RESPONSE_FAULTS, "part_without_answer", "blank_text"] as const;
export type KeyFault = (typeof KEY_FAULTS)[number];

/** Why something was refused; `part` is the offending id where there is one. Never the learner's own words. */
export interface Refusal<Fault extends string> {
  readonly reason: Fault;
  readonly part?: string;
}

/**
 * Accepts a response only if it could have been made with the item on screen: the item's own shape, its own part
 * ids, nothing named twice, an order that places every entry once, text within `maxLength` UTF-16 units.
 * A partly filled answer is accepted; only an order must be whole.
 */
export function checkResponse(item: Item, response: ItemResponse): Result<ItemResponse, Refusal<ResponseFault>> {
  const statement = readStatement(item, response);
  if (statement === null) return err({ reason: "wrong_shape" });
  const fault = faultIn(item, statement) ?? textFault(item, statement);
  return fault === null ? ok(response) : err(fault);
}

/** Accepts a key only if it answers the whole item. For `content check`; grading relies on it. */
export function checkKey(item: Item, key: ItemKey): Result<ItemKey, Refusal<KeyFault>> {
  const statement = readStatement(item, key);
  if (statement === null) return err({ reason: "wrong_shape" });
  const fault = faultIn(item, statement) ?? gapInKey(item, statement);
  return fault === null ? ok(key) : err(fault);
}

function faultIn(item: Item, statement: Statement): Refusal<ResponseFault> | null {
  switch (statement.form) {
    case "picks":
      return faultInList(item, statement.picks);
    case "sequence":
      return faultInList(item, statement.sequence) ?? shortfall(item, statement.sequence);
    case "assignments":
      return faultInAssignments(item, statement.assignments);
    case "texts":
      return null;
  }
}

function faultInList(item: Item, named: readonly string[]): Refusal<ResponseFault> | null {
  const { targets } = offeredParts(item);
  const unknown = named.find((part) => !targets.includes(part));
  if (unknown !== undefined) return { reason: "unknown_part", part: unknown };
  const repeated = named.find((part, index) => named.indexOf(part) !== index);
  return repeated === undefined ? null : { reason: "repeated_part", part: repeated };
}

function shortfall(item: Item, sequence: readonly string[]): Refusal<ResponseFault> | null {
  const absent = offeredParts(item).targets.find((part) => !sequence.includes(part));
  return absent === undefined ? null : { reason: "incomplete_order", part: absent };
}

function faultInAssignments(item: Item, assignments: Readonly<Record<string, string>>): Refusal<ResponseFault> | null {
  const offered = offeredParts(item);
  for (const [target, answer] of Object.entries(assignments)) {
    if (!offered.targets.includes(target)) return { reason: "unknown_part", part: target };
    if (!offered.answersFor(target).includes(answer)) return { reason: "unknown_part", part: answer };
  }
  return null;
}

function textFault(item: Item, statement: Statement): Refusal<ResponseFault> | null {
  if (item.kind !== "short" || statement.form !== "texts") return null;
  if (statement.texts.some((text) => text.length > item.maxLength)) return { reason: "text_too_long" };
  return statement.texts.every(isStorableText) ? null : { reason: "text_not_storable" };
}

function gapInKey(item: Item, statement: Statement): Refusal<KeyFault> | null {
  if (statement.form === "texts") {
    const blank = statement.texts.length === 0 || statement.texts.some((text) => foldForComparison(text) === "");
    return blank ? { reason: "blank_text" } : null;
  }
  if (statement.form === "picks") return statement.picks.length === 0 ? { reason: "part_without_answer" } : null;
  if (statement.form === "sequence") return null;
  const bare = offeredParts(item).targets.find((target) => !Object.hasOwn(statement.assignments, target));
  return bare === undefined ? null : { reason: "part_without_answer", part: bare };
}

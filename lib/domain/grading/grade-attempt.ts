import type { Item, ItemKey, ItemResponse } from "@/lib/domain/catalogue";
import type { ItemGrade } from "./grade-item";
import { gradeItem } from "./grade-item";

/** Scores are kept in whole thousandths. */
const SCALE = 1000;

/** What was asked, what is right, what was answered, and the share (0 to 1) that passes. Keys and answers by item id. */
export interface AttemptToGrade {
  readonly items: readonly Item[];
  readonly keys: Readonly<Record<string, ItemKey>>;
  readonly responses: Readonly<Record<string, ItemResponse>>;
  readonly passMark: number;
}

export interface AttemptGrade {
  /** Share of the points, 0 to 1, rounded down to three decimals. */
  readonly score: number;
  /** `score >= passMark`, decided in whole numbers. */
  readonly passed: boolean;
  readonly hundredths: number;
  readonly maxHundredths: number;
  readonly items: Readonly<Record<string, ItemGrade>>;
}

/**
 * Grades the items that were drawn, each once; an answer to anything else counts for nothing.
 * An attempt without items scores 0 and is not passed.
 * @throws {Error} when a drawn item has no key, or one of another kind: a content fault.
 */
export function gradeAttempt({ items, keys, responses, passMark }: AttemptToGrade): AttemptGrade {
  const grades = Object.fromEntries(items.map((item) => [item.id, gradeOne(item, keys, responses)]));
  const hundredths = sum(Object.values(grades), (grade) => grade.hundredths);
  const maxHundredths = sum(Object.values(grades), (grade) => grade.maxHundredths);
  const scaled = maxHundredths === 0 ? 0 : Math.floor((hundredths * SCALE) / maxHundredths);
  return {
    score: scaled / SCALE,
    passed: maxHundredths > 0 && scaled >= Math.round(passMark * SCALE),
    hundredths,
    maxHundredths,
    items: grades,
  };
}

function gradeOne(item: Item, keys: AttemptToGrade["keys"], responses: AttemptToGrade["responses"]): ItemGrade {
  const key = Object.hasOwn(keys, item.id) ? keys[item.id] : undefined;
  if (key === undefined) throw new Error(`item ${item.id} was drawn but has no key`);
  const response = Object.hasOwn(responses, item.id) ? responses[item.id] : undefined;
  return gradeItem(item, key, response ?? null);
}

function sum(grades: readonly ItemGrade[], amountOf: (grade: ItemGrade) => number): number {
  return grades.reduce((total, grade) => total + amountOf(grade), 0);
}

import { byId } from "./order";
import { categoryOf, parseTag } from "./tag";
import type { Tag } from "./tag";
import { CATEGORIES } from "./vocabulary";
import type { Category } from "./vocabulary";

/** What one place of the file was marked as: a category (`act`), an element (`act.recruit`), or `none` for "carries nothing". */
export interface Mark {
  readonly segmentOrFactId: string;
  readonly tags: readonly string[];
}

export const MARKING_CATEGORIES = [...CATEGORIES, "none"] as const;
export type MarkingCategory = (typeof MARKING_CATEGORIES)[number];

/** How much each category counts in the score of a marking; the three elements of the offence weigh most. */
export const MARKING_WEIGHTS: Readonly<Record<MarkingCategory, number>> = { act: 3, means: 3, purpose: 3, agg: 2, none: 1 };

/** Facts by id. `score` is the harmonic mean of precision and recall; `counts` says whether the category enters the total. */
export interface MarkingTally {
  readonly hits: readonly string[];
  /** Hits with the right category and a wrong element; worth half. */
  readonly inexact: readonly string[];
  readonly missed: readonly string[];
  readonly overRead: readonly string[];
  readonly precision: number;
  readonly recall: number;
  readonly score: number;
  readonly counts: boolean;
}

export interface MarkingScore {
  readonly categories: Readonly<Record<MarkingCategory, MarkingTally>>;
  readonly score: number;
}

/** What one fact asks of the reader. `optional` categories earn when marked and cost nothing when not; `tolerated` neither. */
interface Expectation {
  readonly required: ReadonlyMap<Category, ReadonlySet<string>>;
  readonly optional: ReadonlyMap<Category, ReadonlySet<string>>;
  readonly tolerated: ReadonlySet<Category>;
  readonly distractor: boolean;
}
interface Reading {
  readonly categories: ReadonlyMap<Category, ReadonlySet<string>>;
  readonly none: boolean;
}

const EXACT = 1;
const INEXACT = 0.5;
/** Evidence that may be marked under an element without being wrong: it points that way, though it is not the element. */
const TOLERATED: Readonly<Record<string, readonly Category[]>> = { mens: ["purpose"], ilo: ["means", "purpose"] };

/**
 * Scores how a file was read. It walks the reference, so a mark that is repeated or split counts once.
 * In: the reference tags by fact id, and the marks; an id that is no fact is a place of the file that carries nothing.
 * Out: hits, misses and over-readings per category with precision and recall (0 to 1), and one score from 0 to 1.
 * A marking in which nothing is marked scores 0. Rules Q41 to Q46.
 */
export function scoreMarking(work: { readonly reference: Readonly<Record<string, readonly string[]>>; readonly marks: readonly Mark[] }): MarkingScore {
  const expected = new Map(Object.entries(work.reference).map(([id, tags]) => [id, expectationOf(tags)]));
  const readings = readMarks(work.marks);
  const categories = {
    act: tallyElement("act", expected, readings),
    means: tallyElement("means", expected, readings),
    purpose: tallyElement("purpose", expected, readings),
    agg: tallyElement("agg", expected, readings),
    none: tallyNone(expected, readings),
  };
  return { categories, score: readings.size === 0 ? 0 : weightedScore(categories) };
}

function weightedScore(categories: Readonly<Record<MarkingCategory, MarkingTally>>): number {
  let weight = 0;
  let sum = 0;
  for (const category of MARKING_CATEGORIES) {
    if (!categories[category].counts) continue;
    weight += MARKING_WEIGHTS[category];
    sum += MARKING_WEIGHTS[category] * categories[category].score;
  }
  return weight === 0 ? 1 : sum / weight;
}

function expectationOf(written: readonly string[]): Expectation {
  const tags = written.map(parseTag).filter((tag): tag is Tag => tag !== null);
  const noise = tags.some((tag) => tag.family === "noise");
  const required = new Map<Category, Set<string>>();
  const optional = new Map<Category, Set<string>>();
  const tolerated = new Set<Category>();
  for (const tag of tags) {
    const category = categoryOf(tag);
    if (category === null) {
      if (!tag.against) for (const allowed of TOLERATED[tag.family] ?? []) tolerated.add(allowed);
    } else if (noise || tag.contested) add(optional, category, tag.key);
    else add(required, category, tag.key);
  }
  return { required, optional, tolerated, distractor: noise && required.size === 0 && optional.size === 0 && tags.every((tag) => tag.family === "noise") };
}

function readMarks(marks: readonly Mark[]): ReadonlyMap<string, Reading> {
  const readings = new Map<string, { categories: Map<Category, Set<string>>; none: boolean }>();
  for (const mark of marks) {
    const reading = readings.get(mark.segmentOrFactId) ?? { categories: new Map<Category, Set<string>>(), none: false };
    for (const written of mark.tags) {
      const category = CATEGORIES.find((known) => known === written);
      const tag = parseTag(written);
      const element = tag === null ? null : categoryOf(tag);
      if (category !== undefined) add(reading.categories, category, category);
      else if (tag !== null && element !== null) add(reading.categories, element, tag.key);
      else if (written === "none") reading.none = true;
    }
    if (reading.none || reading.categories.size > 0) readings.set(mark.segmentOrFactId, reading);
  }
  return readings;
}

function tallyElement(category: Category, expected: ReadonlyMap<string, Expectation>, readings: ReadonlyMap<string, Reading>): MarkingTally {
  const hits: string[] = [];
  const inexact: string[] = [];
  const missed: string[] = [];
  let requiredCredit = 0;
  let required = 0;
  let credit = 0;
  for (const [id, expectation] of expected) {
    const wanted = expectation.required.get(category) ?? expectation.optional.get(category);
    if (wanted === undefined) continue;
    const marked = readings.get(id)?.categories.get(category);
    const earned = marked === undefined ? 0 : creditFor(marked, wanted, category);
    const isRequired = expectation.required.has(category);
    if (isRequired) required += 1;
    if (isRequired) requiredCredit += earned;
    credit += earned;
    if (earned > 0) hits.push(id);
    if (earned === INEXACT) inexact.push(id);
    if (earned === 0 && isRequired) missed.push(id);
  }
  const overRead = [...readings].filter(([id, reading]) => reading.categories.has(category) && isOverRead(category, expected.get(id))).map(([id]) => id);
  return tally({ hits, inexact, missed, overRead, required, requiredCredit, credit });
}

function isOverRead(category: Category, expectation: Expectation | undefined): boolean {
  if (expectation === undefined) return true;
  return !expectation.required.has(category) && !expectation.optional.has(category) && !expectation.tolerated.has(category);
}

/** A category names no element and is right as far as it goes; circumstantial evidence of purpose has no element to name. */
function creditFor(marked: ReadonlySet<string>, wanted: ReadonlySet<string>, category: Category): number {
  if (marked.has(category) || wanted.has(`${category}.evidence`)) return EXACT;
  for (const element of marked) if (wanted.has(element)) return EXACT;
  return INEXACT;
}

/** A distractor left alone was read as rightly as one marked `none`; an element marked `none` was overlooked with open eyes. */
function tallyNone(expected: ReadonlyMap<string, Expectation>, readings: ReadonlyMap<string, Reading>): MarkingTally {
  const hits: string[] = [];
  const missed: string[] = [];
  const overRead: string[] = [];
  for (const [id, expectation] of expected) {
    const reading = readings.get(id);
    const asElement = reading !== undefined && reading.categories.size > 0;
    if (expectation.distractor) (asElement ? missed : hits).push(id);
    else if (reading?.none === true && !asElement && expectation.required.size > 0) overRead.push(id);
  }
  return tally({ hits, inexact: [], missed, overRead, required: hits.length + missed.length, requiredCredit: hits.length, credit: hits.length });
}

interface Counts {
  readonly hits: readonly string[];
  readonly inexact: readonly string[];
  readonly missed: readonly string[];
  readonly overRead: readonly string[];
  readonly required: number;
  readonly requiredCredit: number;
  readonly credit: number;
}

function tally(counts: Counts): MarkingTally {
  const marked = counts.hits.length + counts.overRead.length;
  const precision = marked === 0 ? 1 : counts.credit / marked;
  const recall = counts.required === 0 ? 1 : counts.requiredCredit / counts.required;
  const score = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    hits: [...counts.hits].sort(byId),
    inexact: [...counts.inexact].sort(byId),
    missed: [...counts.missed].sort(byId),
    overRead: [...counts.overRead].sort(byId),
    precision,
    recall,
    score,
    counts: counts.required > 0 || marked > 0,
  };
}

function add(map: Map<Category, Set<string>>, category: Category, element: string): void {
  const known = map.get(category);
  if (known === undefined) map.set(category, new Set([element]));
  else known.add(element);
}

import type { Accused, CaseInput, Fact, FactState, Victim } from "./case-input";
import { byId } from "./order";
import { ALLEGED, DISPUTED, NOTHING, PROVEN } from "./strength";
import type { Strength } from "./strength";
import { parseTag } from "./tag";
import type { Tag } from "./tag";

/** One fact that shows one element, and how firmly. */
export interface Sighting {
  readonly fact: string;
  readonly strength: Strength;
  readonly begun: boolean;
}

interface PreparedFact {
  readonly id: string;
  readonly strength: Strength;
  readonly tags: readonly Tag[];
  readonly accused: ReadonlySet<string> | null;
  readonly victims: ReadonlySet<string> | null;
}

/** A case with every default filled in and every fact read once, in the order of fact ids. */
export interface PreparedCase {
  readonly facts: readonly PreparedFact[];
  readonly unknown: readonly { readonly fact: string; readonly tag: string }[];
  readonly accused: readonly Accused[];
  readonly victims: readonly Victim[];
  readonly accusedNamed: boolean;
  readonly input: CaseInput;
}

/** The facts that concern one accused and one victim; `null` in either place means whoever it was. */
export interface Evidence {
  /** By normalised tag, e.g. `act.recruit`. Own statements of knowledge stand under `mens` and `mens.age_knowledge`. */
  readonly sightings: ReadonlyMap<string, readonly Sighting[]>;
  /** Facts that speak against, by tag and by family: `neg:means.threat` stands under both `means.threat` and `means`. */
  readonly against: ReadonlyMap<string, readonly string[]>;
  /** How firmly anything of a family is shown, e.g. any means at all, whether or not the law lists it. */
  readonly families: ReadonlyMap<string, Strength>;
}

export const NO_EVIDENCE: Evidence = { sightings: new Map(), against: new Map(), families: new Map() };

const STRENGTH_OF: Readonly<Record<FactState, Strength>> = { proven: PROVEN, disputed: DISPUTED, unproven: ALLEGED };
const NO_SIGHTINGS: readonly Sighting[] = [];
const NO_FACTS: readonly string[] = [];

/** Reads the facts once. Order and repetition of facts, and of tags within a fact, leave no trace. */
export function prepareCase(input: CaseInput): PreparedCase {
  const copies = new Map<string, Fact[]>();
  for (const fact of input.facts) push(copies, fact.id, fact);
  const unknown: { fact: string; tag: string }[] = [];
  const facts = [...copies.keys()].sort(byId).map((id) => prepareFact(id, copies.get(id) ?? [], unknown));
  const accused = distinct(input.accused ?? []);
  const victims = distinct(input.victims ?? []);
  return {
    facts,
    unknown,
    accused: accused.length > 0 ? accused : [{ id: "accused" }],
    victims: victims.length > 0 ? victims : [{ id: "victim" }],
    accusedNamed: accused.length > 0,
    input,
  };
}

function prepareFact(id: string, copies: readonly Fact[], unknown: { fact: string; tag: string }[]): PreparedFact {
  const tags: Tag[] = [];
  for (const written of distinctTags(copies)) {
    const tag = parseTag(written);
    if (tag === null) unknown.push({ fact: id, tag: written });
    else tags.push(tag);
  }
  let strength = NOTHING;
  for (const copy of copies) {
    const own = STRENGTH_OF[copy.state ?? "proven"];
    if (own > strength) strength = own;
  }
  return { id, strength, tags, accused: scope(copies.map((copy) => copy.accused)), victims: scope(copies.map((copy) => copy.victims)) };
}

/** The tags of a fact, each once and in order; nearly every fact stands once and carries one. */
function distinctTags(copies: readonly Fact[]): readonly string[] {
  const [first] = copies;
  if (first !== undefined && copies.length === 1 && first.tags.length < 2) return first.tags;
  return [...new Set(copies.flatMap((copy) => copy.tags))].sort();
}

function scope(lists: readonly (readonly string[] | undefined)[]): ReadonlySet<string> | null {
  const named = new Set<string>();
  for (const list of lists) {
    if (list === undefined) return null;
    for (const id of list) named.add(id);
  }
  return named;
}

/** Persons in the order given, each once; the first mention stands. */
function distinct<T extends { readonly id: string }>(entries: readonly T[]): readonly T[] {
  return entries.filter((entry, index) => entries.findIndex((other) => other.id === entry.id) === index);
}

/** Gathers what the file shows about one accused and one victim. */
export function gather(prepared: PreparedCase, accused: string | null, victim: string | null): Evidence {
  const sightings = new Map<string, Sighting[]>();
  const against = new Map<string, string[]>();
  const families = new Map<string, Strength>();
  for (const fact of prepared.facts) {
    if (victim !== null && fact.victims !== null && !fact.victims.has(victim)) continue;
    const concerned = accused === null || fact.accused === null || fact.accused.has(accused);
    for (const tag of fact.tags) {
      const key = tag.family === "mens" ? knowledgeKey(prepared, tag, accused, concerned) : concerned ? tag.key : null;
      if (key === null) continue;
      if (tag.against) {
        noteAgainst(against, key, fact);
        continue;
      }
      const strength = tag.contested && fact.strength === PROVEN ? DISPUTED : fact.strength;
      push(sightings, key, { fact: fact.id, strength, begun: tag.begun });
      if (key !== tag.family && strength > (families.get(tag.family) ?? NOTHING)) families.set(tag.family, strength);
    }
  }
  return { sightings, against, families };
}

/**
 * A tag `mens.<person>` speaks about that person alone, wherever it stands; `mens`, `mens.knowledge` and `mens.age_knowledge`
 * speak about those the fact concerns. Knowledge is never shared out to a group.
 */
function knowledgeKey(prepared: PreparedCase, tag: Tag, accused: string | null, concerned: boolean): string | null {
  if (tag.name === "age_knowledge") return concerned ? "mens.age_knowledge" : null;
  if (tag.name === null || tag.name === "knowledge") return concerned ? "mens" : null;
  if (!prepared.accusedNamed || accused === null) return concerned ? "mens" : null;
  return tag.name === accused.toLowerCase() ? "mens" : null;
}

function noteAgainst(against: Map<string, string[]>, key: string, fact: PreparedFact): void {
  if (fact.strength < DISPUTED) return;
  push(against, key, fact.id);
  const dot = key.indexOf(".");
  if (dot > 0 && key !== "mens.age_knowledge") push(against, key.slice(0, dot), fact.id);
}

function push<T>(lists: Map<string, T[]>, key: string, entry: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}

/** The sightings of one normalised tag; none when nothing shows it. */
export function sightingsOf(evidence: Evidence, key: string): readonly Sighting[] {
  return evidence.sightings.get(key) ?? NO_SIGHTINGS;
}

/** The facts that speak against a tag or a whole family. */
export function factsAgainst(evidence: Evidence, key: string): readonly string[] {
  return evidence.against.get(key) ?? NO_FACTS;
}

/** How firmly one normalised tag is shown. */
export function strengthOf(evidence: Evidence, key: string): Strength {
  let found: Strength = NOTHING;
  for (const sighting of sightingsOf(evidence, key)) if (sighting.strength > found) found = sighting.strength;
  return found;
}

/** How firmly anything of a family is shown, e.g. any means at all, whether or not the law lists it. */
export function strengthOfFamily(evidence: Evidence, family: string): Strength {
  return evidence.families.get(family) ?? NOTHING;
}

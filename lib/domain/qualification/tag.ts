import { AGG_IDS, ACT_IDS, ALIASES, CATEGORIES, ILO_IDS, MEANS_IDS, PURPOSE_IDS } from "./vocabulary";
import type { Category } from "./vocabulary";

/** Families whose names are closed lists: a name outside the list is a mistake, not a new element. */
const CLOSED: Readonly<Record<string, ReadonlySet<string>>> = {
  act: new Set(ACT_IDS),
  means: new Set(MEANS_IDS),
  purpose: new Set([...PURPOSE_IDS, "evidence"]),
  agg: new Set(AGG_IDS),
  ilo: new Set(ILO_IDS),
};
/** Families that are evidence or context. Their names are free: other offences, persons, situations. */
const OPEN = new Set(["noise", "adj", "mens", "vuln", "stage", "victim", "fact", "completed"]);
const SHAPE = /^(neg:)?([a-z]+)(?:\.([a-z][a-z0-9_-]*))?$/;

export interface Tag {
  /** Normalised form without the markers for "against", "contestable" and "begun", e.g. `act.recruit`, `mens.dana`, `noise`. */
  readonly key: string;
  readonly family: string;
  readonly name: string | null;
  /** Written `neg:`: the fact speaks against the element. */
  readonly against: boolean;
  /** Written with `?`: whether the fact shows the element can be argued both ways; never better than disputed. */
  readonly contested: boolean;
  /** Written with `~`: the act was begun and not completed. */
  readonly begun: boolean;
}

/**
 * Reads one tag as written in a case file or sent to the interface.
 * In: a tag such as `act.recruit`, `neg:means.threat`, `agg.violence?`, `act.transport~`, `noise.consent`; aliases are accepted.
 * Out: the normalised tag, or `null` when the vocabulary does not know it.
 */
export function parseTag(raw: string): Tag | null {
  return READY.get(raw) ?? readTag(raw);
}

function readTag(raw: string): Tag | null {
  const written = raw.trim().toLowerCase();
  const contested = written.includes("?");
  const begun = written.includes("~");
  const bare = contested || begun ? written.replace(/[?~]/g, "") : written;
  const against = bare.startsWith("neg:");
  const spelled = against ? bare.slice(4) : bare;
  const key = ALIASES.get(spelled) ?? spelled;
  const parts = SHAPE.exec(key);
  if (parts === null || key.startsWith("neg:")) return null;
  const family = parts[2] ?? "";
  const name = parts[3] ?? null;
  return isKnown(family, name, against) ? { key, family, name, against, contested, begun } : null;
}

/** True when the vocabulary knows the tag, in any spelling. */
export function isKnownTag(raw: string): boolean {
  return parseTag(raw) !== null;
}

/** The marking category of a tag that speaks for an element; `null` for evidence, context and tags that speak against. */
export function categoryOf(tag: Tag): Category | null {
  if (tag.against) return null;
  return CATEGORIES.find((category) => category === tag.family) ?? null;
}

function isKnown(family: string, name: string | null, against: boolean): boolean {
  const names = CLOSED[family];
  // A bare family says nothing when it speaks for ("act"), but "against every means" is a full statement.
  if (names !== undefined) return name === null ? against : names.has(name);
  return OPEN.has(family);
}

/** The plain spellings, read once: nearly every tag of a file is one of these. */
const READY: ReadonlyMap<string, Tag> = new Map(
  [...Object.entries(CLOSED).flatMap(([family, names]) => [...names].map((name) => `${family}.${name}`)), ...OPEN].flatMap((plain) => {
    const tag = readTag(plain);
    return tag === null ? [] : [[plain, tag] as const];
  }),
);

import "server-only";
import type { CaseText } from "@/lib/domain/catalogue";
import type { FencedCase } from "./keys";
import { mapLocales } from "./language";
import type { CaseEntry, CaseWords } from "./model";
import { fingerprint } from "./read";
import type { ContentFiles } from "./read";
import { segmentCase } from "./segments";
import type { CaseSource, ContentSources } from "./sources";

/** The public side of every case, by id. */
export function casesOf(tree: ContentSources, files: ContentFiles): ReadonlyMap<string, CaseEntry> {
  const entries = [...tree.cases.values()].flatMap((source) => {
    if (!source.structure) return [];
    const own = [...files].filter(([path]) => path.startsWith(`cases/${source.name}/`)).flat();
    const texts = caseTexts(source);
    const entry: CaseEntry = {
      structure: source.structure.value,
      texts: mapLocales(texts, withoutParagraphs),
      segments: segmentCase(texts).segments,
      version: fingerprint(own),
    };
    return [[source.structure.value.id, entry] as const];
  });
  return new Map(entries);
}

/** The fenced side: key, rationale and where the facts stand. */
export function fencedCases(tree: ContentSources): ReadonlyMap<string, FencedCase> {
  const entries = [...tree.cases.values()].flatMap((source) => {
    if (!source.key) return [];
    const fenced: FencedCase = {
      key: source.key.value,
      rationales: mapLocales(source.rationales, ({ value }) => value),
      facts: segmentCase(caseTexts(source)).facts,
    };
    return [[source.name, fenced] as const];
  });
  return new Map(entries);
}

function caseTexts(source: CaseSource) {
  return mapLocales(source.texts, ({ value }) => value);
}

function withoutParagraphs(text: CaseText): CaseWords {
  const documents = Object.entries(text.documents).map(([id, { title, meta }]) => [id, { title, meta: meta ?? null }] as const);
  return { ...text, documents: Object.fromEntries(documents) };
}

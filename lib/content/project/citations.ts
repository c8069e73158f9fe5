import "server-only";
import type { ContentLibrary } from "@/lib/content/model";
import { citedRefs, citedSources } from "@/lib/domain/catalogue";
import type { Provisions, PublicProvision, PublicSource } from "@/lib/domain/catalogue";
import { localize } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";

/** Provisions by `profile#provision`, in the reader's language; a reference nobody knows is left out. */
export function publicProvisions(library: ContentLibrary, refs: Iterable<string>, locale: Locale): Provisions {
  const found = [...new Set(refs)].flatMap((ref): [string, PublicProvision][] => {
    const entry = library.provisions.get(ref);
    if (!entry) return [];
    const { pinpoint, says, url, state } = entry;
    return [[ref, { ref, pinpoint: localize(pinpoint, locale).text, says: says && localize(says, locale).text, url, state }]];
  });
  return Object.fromEntries(found);
}

/** Sources by id, in the order asked for, each once; an id nobody knows is left out. */
export function publicSources(library: ContentLibrary, ids: Iterable<string>): PublicSource[] {
  return [...new Set(ids)].flatMap((id) => library.sources.get(id) ?? []);
}

/** Every short text inside a value: stems, options, reasons. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The provisions cited anywhere inside a value as `[[profile#provision]]`. */
export function refsIn(value: unknown): string[] {
  return textsIn(value).flatMap(citedRefs);
}

/** The sources cited anywhere inside a value as `[S20]`. */
export function sourcesIn(value: unknown): string[] {
  return textsIn(value).flatMap(citedSources);
}

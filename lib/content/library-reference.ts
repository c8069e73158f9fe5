import type { PublicSource, PublicTerm, TermWords } from "@/lib/domain/catalogue";
import type { ProvisionEntry } from "./model";
import type { ContentSources } from "./sources";

/** Every provision of every law profile, by `profile#provision`. */
export function provisionsOf(tree: ContentSources): ReadonlyMap<string, ProvisionEntry> {
  const entries = [...tree.profiles].flatMap(([profile, file]) =>
    Object.entries(file.value.provisions).map(([id, { pinpoint, says, url, state }]) => {
      const ref = `${profile}#${id}`;
      return [ref, { ref, pinpoint, says: says ?? null, url, state }] as const;
    }),
  );
  return new Map(entries);
}

/** The glossary by term id, in the order of the file. */
export function termsOf(tree: ContentSources): ReadonlyMap<string, PublicTerm> {
  const terms = (tree.glossary?.value.terms ?? []).map(({ id, en, ru, tk, sources, provisions }) => {
    const term: PublicTerm = { id, words: { en: words(en), ru: words(ru), tk: tk ? words(tk) : null }, sources, provisions };
    return [id, term] as const;
  });
  return new Map(terms);
}

function words({ term, definition, state }: { term: string; definition?: string | undefined; state: TermWords["state"] }): TermWords {
  return { term, definition: definition ?? null, state };
}

/** Public sources by id. */
export function sourcesOf(tree: ContentSources): ReadonlyMap<string, PublicSource> {
  return new Map(
    Object.entries(tree.sources?.value.sources ?? {}).map(([id, { title, url, terms, note }]) => [id, { id, title, url, terms, note: note ?? null }]),
  );
}

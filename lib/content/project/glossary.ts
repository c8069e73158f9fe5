import "server-only";
import type { ContentLibrary } from "@/lib/content/model";
import type { PublicGlossary } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import { publicProvisions, publicSources } from "./citations";

/** Every term in three languages, with the sources and provisions it rests on in the reader's language. */
export function publicGlossary(library: ContentLibrary, locale: Locale): PublicGlossary {
  const terms = [...library.terms.values()];
  return {
    terms,
    sources: publicSources(
      library,
      terms.flatMap(({ sources }) => sources),
    ),
    provisions: publicProvisions(
      library,
      terms.flatMap(({ provisions }) => provisions),
      locale,
    ),
  };
}

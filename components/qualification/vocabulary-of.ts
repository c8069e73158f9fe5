import type { PublicLawProfile, PublicListing } from "@/lib/contracts/public-law";
import type { Category, ElementId } from "@/lib/domain/qualification";
import type { Vocabulary } from "./mark-menu";

/** Elements that a law of the case names come first; the others can be chosen all the same. */
export function vocabularyOf(laws: readonly PublicLawProfile[], elements: Readonly<Record<Category, readonly ElementId[]>>): Vocabulary {
  const named = (listings: readonly PublicListing[]) => new Set(listings.flatMap((listing) => listing.elements));
  const split = (category: Category, listed: ReadonlySet<ElementId>) => ({
    named: elements[category].filter((id) => listed.has(id)),
    others: elements[category].filter((id) => !listed.has(id)),
  });
  const points = new Set(laws.flatMap(({ offences }) => offences).flatMap(({ points: own }) => own.map(({ element }) => element)));
  return {
    act: split("act", named(laws.flatMap(({ acts }) => acts))),
    means: split("means", named(laws.flatMap(({ means }) => means))),
    purpose: split("purpose", named(laws.flatMap(({ purposes }) => purposes))),
    agg: split("agg", points),
  };
}

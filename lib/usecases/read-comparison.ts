import "server-only";
import { publicComparison } from "@/lib/contracts/public-comparison";
import type { CellWords, PublicComparison } from "@/lib/contracts/public-comparison";
import { matrixOf } from "@/lib/domain/comparison";
import type { LawProfile } from "@/lib/domain/qualification";
import type { Locale } from "@/lib/kernel/locale";
import { publicLibrary } from "./read-catalogue";

/** The laws of the course side by side, in the words of one language: computed from the profiles, nothing personal in it. */
export function readComparison(locale: Locale, words: CellWords): PublicComparison {
  const profiles = comparedProfiles(publicLibrary().profiles.values());
  return publicComparison({ matrix: matrixOf(profiles), profiles }, { locale, words });
}

/** Profiles in the order of the matrix: international, regional, Turkmen, other national laws; each group by id. */
export function comparedProfiles(profiles: Iterable<LawProfile>): LawProfile[] {
  const rank = ({ id, jurisdiction }: LawProfile): number =>
    id === "palermo" ? 0 : id.startsWith("tkm_") ? 3 : { international: 1, regional: 2, national: 4 }[jurisdiction.kind];
  return [...profiles].toSorted((one, other) => rank(one) - rank(other) || validity(one).localeCompare(validity(other)) || (one.id < other.id ? -1 : 1));
}

/** Turkmen texts stand in the order in which they came into force. */
function validity({ id, validFrom }: LawProfile): string {
  return id.startsWith("tkm_") ? (validFrom?.value ?? "") : "";
}

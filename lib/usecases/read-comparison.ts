import "server-only";
import { publicComparison } from "@/lib/contracts/public-comparison";
import type { CellWords, PublicComparison } from "@/lib/contracts/public-comparison";
import { publicGrid } from "@/lib/contracts/public-grid";
import type { PublicGrid } from "@/lib/contracts/public-grid";
import { ROW_IDS, cellFor, familyOf, matrixOf } from "@/lib/domain/comparison";
import type { ComparisonScript } from "@/lib/domain/comparison";
import type { LawProfile } from "@/lib/domain/qualification";
import type { Locale } from "@/lib/kernel/locale";
import { publicLibrary } from "./read-catalogue";

/** The laws of the course side by side, in the words of one language: computed from the profiles, nothing personal in it. */
export function readComparison(locale: Locale, words: CellWords): PublicComparison {
  const profiles = comparedProfiles(publicLibrary().profiles.values());
  return publicComparison({ matrix: matrixOf(profiles), profiles }, { locale, words });
}

/** The single rules of one law as the matrix words them, also those it does not have; undefined for an unknown law. */
export function readLawRules(profileId: string, locale: Locale, words: CellWords): PublicComparison | undefined {
  const profile = publicLibrary().profiles.get(profileId);
  if (profile === undefined) return undefined;
  const rows = ROW_IDS.filter((row) => familyOf(row) === "rule");
  const cells = new Map(rows.map((row) => [row, new Map([[profileId, cellFor(profile, row)]])] as const));
  return publicComparison({ matrix: { rows, columns: [profileId], cells }, profiles: [profile] }, { locale, words });
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

/** The grid of a comparison exercise in one language; undefined for an exercise of another kind, and for an unknown one. */
export function readGrid(scriptId: string, locale: Locale, words: CellWords): PublicGrid | undefined {
  const library = publicLibrary();
  const script = library.exercises.get(scriptId)?.script;
  if (script?.kind !== "comparison") return undefined;
  // The library parsed the script by the schema of its kind.
  return publicGrid({ script: script as ComparisonScript, profiles: [...library.profiles.values()] }, { locale, words });
}

/** Every comparison exercise by id, for prerendering. */
export function readGridIds(): string[] {
  return [...publicLibrary().exercises.values()].flatMap(({ id, kind }) => (kind === "comparison" ? [id] : []));
}

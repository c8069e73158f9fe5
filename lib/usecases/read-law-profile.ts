import "server-only";
import { publicLawProfile } from "@/lib/contracts/public-law";
import type { InstrumentView, LawName, PublicLawProfile } from "@/lib/contracts/public-law";
import type { LawProfile } from "@/lib/domain/qualification";
import { localize } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { publicLibrary } from "./read-catalogue";

/** A law profile in the reader's language, without formulas; undefined for an unknown one. */
export function readLawProfile(profileId: string, locale: Locale): PublicLawProfile | undefined {
  const profile = publicLibrary().profiles.get(profileId);
  return profile && publicLawProfile(profile, locale);
}

/** The whole profile as the engine takes it, in every language: law is public. Undefined for an unknown one. */
export function readEngineProfile(profileId: string): LawProfile | undefined {
  return publicLibrary().profiles.get(profileId);
}

/** Every law with its state, its dates and the address of its official text, by name within its kind. */
export function readInstruments(locale: Locale): InstrumentView[] {
  return [...publicLibrary().profiles.values()]
    .map(({ id, title, jurisdiction, state, validFrom, validTo, officialUrl }) => ({
      id,
      title: localize(title, locale).text,
      kind: jurisdiction.kind,
      place: localize(jurisdiction.name, locale).text,
      state,
      validFrom: validFrom?.value ?? null,
      validTo: validTo?.value ?? null,
      officialUrl,
    }))
    .toSorted((one, other) => one.title.localeCompare(other.title, locale));
}

/** Every law by name, international first, then regional, then national. */
export function readLawNames(locale: Locale): LawName[] {
  const rank = ({ jurisdiction }: LawProfile) => ["international", "regional", "national"].indexOf(jurisdiction.kind);
  const profiles = [...publicLibrary().profiles.values()].toSorted((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1));
  return profiles.map(({ id, title, state }) => ({ id, title: localize(title, locale).text, state }));
}

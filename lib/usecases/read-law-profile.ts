import "server-only";
import type { LawName, PublicLawProfile, PublicListing } from "@/lib/contracts/public-law";
import type { PublicProvision } from "@/lib/domain/catalogue";
import type { ElementId, LawProfile } from "@/lib/domain/qualification";
import { localize } from "@/lib/kernel/locale";
import type { Locale, LocalizedText } from "@/lib/kernel/locale";
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

/** Every law by name, international first, then regional, then national. */
export function readLawNames(locale: Locale): LawName[] {
  const rank = ({ jurisdiction }: LawProfile) => ["international", "regional", "national"].indexOf(jurisdiction.kind);
  const profiles = [...publicLibrary().profiles.values()].toSorted((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1));
  return profiles.map(({ id, title, state }) => ({ id, title: localize(title, locale).text, state }));
}

/** The public part of a law profile, built up field by field. */
export function publicLawProfile(profile: LawProfile, locale: Locale): PublicLawProfile {
  const say = (text: LocalizedText): string => localize(text, locale).text;
  const refOf = (provision: string | undefined): string | null => (provision === undefined ? null : `${profile.id}#${provision}`);
  const listings = (family: "act" | "means" | "purpose", entries: readonly Listing[]): PublicListing[] =>
    entries.map(({ elements, argued, wording, provision, state }) => ({
      elements: elements.map((id) => elementOf(family, id)),
      argued: argued.map((id) => elementOf(family, id)),
      wording: wording ? say(wording) : null,
      provision: refOf(provision),
      state,
    }));
  return {
    id: profile.id,
    title: say(profile.title),
    state: profile.state,
    validFrom: profile.validFrom?.value ?? null,
    validTo: profile.validTo?.value ?? null,
    caution: profile.caution ? say(profile.caution) : null,
    officialUrl: profile.officialUrl,
    acts: listings("act", profile.acts),
    means: listings("means", profile.means),
    purposes: listings("purpose", profile.purposes),
    openPurposeList: profile.openPurposeList.value,
    offences: profile.offences.map((offence) => ({
      id: offence.id,
      title: say(offence.title),
      primary: offence.primary,
      provision: `${profile.id}#${offence.provision}`,
      parts: offence.parts.map((part) => ({ id: part.id, title: say(part.title), provision: refOf(part.provision) })),
      points: offence.aggravations.map((point) => ({ id: point.id, part: point.part, title: say(point.title), provision: refOf(point.provision), state: point.state })),
    })),
    neighbours: profile.neighbours.map(({ id, title, apart, provision, state }) => ({ id, title: say(title), apart: say(apart), provision: refOf(provision), state })),
    provisions: Object.fromEntries(Object.entries(profile.provisions).map(([id, entry]) => [`${profile.id}#${id}`, provisionOf(`${profile.id}#${id}`, entry, say)])),
  };
}

type Listing = LawProfile["acts"][number] | LawProfile["means"][number] | LawProfile["purposes"][number];

function provisionOf(ref: string, { pinpoint, says, url, state }: LawProfile["provisions"][string], say: (text: LocalizedText) => string): PublicProvision {
  return { ref, pinpoint: say(pinpoint), says: says ? say(says) : null, url, state };
}

/** The lists hold names of one family each; the schema checks every name against the vocabulary. */
function elementOf(family: "act" | "means" | "purpose", id: Listing["elements"][number]): ElementId {
  return `${family}.${id}` as ElementId;
}

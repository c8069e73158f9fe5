import type { Provisions, PublicProvision } from "@/lib/domain/catalogue";
import type { ElementId, LawProfile, ProfileState } from "@/lib/domain/qualification";
import { localize } from "@/lib/kernel/locale";
import type { Locale, LocalizedText } from "@/lib/kernel/locale";

/** How far a single statement of a profile has been checked. */
export type StatementState = "verified" | "draft";

/** A line of a law's list of acts, means or purposes. */
export interface PublicListing {
  readonly elements: readonly ElementId[];
  /** Not named by the text; can be argued to fall under `elements`. */
  readonly argued: readonly ElementId[];
  /** How this law words it, paraphrased; null where its words are those of the vocabulary. */
  readonly wording: string | null;
  /** `profile#provision`, or null where none is known. */
  readonly provision: string | null;
  readonly state: StatementState;
}

export interface PublicPoint {
  readonly id: string;
  readonly part: string;
  /** The element of the vocabulary it stands for. */
  readonly element: ElementId;
  readonly title: string;
  readonly provision: string | null;
  readonly state: StatementState;
}

export interface PublicOffence {
  readonly id: string;
  readonly title: string;
  /** Whether it answers the question "is this trafficking under this law". */
  readonly primary: boolean;
  readonly provision: string;
  /** In rising order of gravity. */
  readonly parts: readonly { readonly id: string; readonly title: string; readonly provision: string | null }[];
  readonly points: readonly PublicPoint[];
}

export interface PublicNeighbour {
  readonly id: string;
  readonly title: string;
  /** How to tell it from trafficking. */
  readonly apart: string;
  readonly provision: string | null;
  readonly state: StatementState;
}

/** A law profile as a page shows it: in one language, without the formulas the engine walks. */
export interface PublicLawProfile {
  readonly id: string;
  readonly title: string;
  readonly state: ProfileState;
  /** A year, a month or a date. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly caution: string | null;
  readonly officialUrl: string;
  /** True when some of its words are still in the source language. */
  readonly pending: boolean;
  readonly acts: readonly PublicListing[];
  readonly means: readonly PublicListing[];
  readonly purposes: readonly PublicListing[];
  readonly openPurposeList: boolean;
  readonly offences: readonly PublicOffence[];
  readonly neighbours: readonly PublicNeighbour[];
  /** Every provision of the profile, by `profile#provision`. */
  readonly provisions: Provisions;
}

/** A law by name only, to choose from. */
export interface LawName {
  readonly id: string;
  readonly title: string;
  readonly state: ProfileState;
}

/** A law or treaty as the library names it. */
export interface InstrumentView {
  readonly id: string;
  readonly title: string;
  readonly kind: "international" | "regional" | "national";
  /** Whose law it is. */
  readonly place: string;
  readonly state: ProfileState;
  /** A year, a month or a date. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly officialUrl: string;
}

/** The public part of a law profile, built up field by field. */
export function publicLawProfile(profile: LawProfile, locale: Locale): PublicLawProfile {
  let pending = false;
  const say = (text: LocalizedText): string => {
    const found = localize(text, locale);
    pending ||= found.pending;
    return found.text;
  };
  const refOf = (provision: string | undefined): string | null => (provision === undefined ? null : `${profile.id}#${provision}`);
  const listings = (family: "act" | "means" | "purpose", entries: readonly Listing[]): PublicListing[] =>
    entries.map(({ elements, argued, wording, provision, state }) => ({
      elements: elements.map((id) => elementOf(family, id)),
      argued: argued.map((id) => elementOf(family, id)),
      wording: wording ? say(wording) : null,
      provision: refOf(provision),
      state,
    }));
  const words = {
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
      points: offence.aggravations.map((point) => ({
        id: point.id,
        part: point.part,
        element: point.element,
        title: say(point.title),
        provision: refOf(point.provision),
        state: point.state,
      })),
    })),
    neighbours: profile.neighbours.map(({ id, title, apart, provision, state }) => ({
      id,
      title: say(title),
      apart: say(apart),
      provision: refOf(provision),
      state,
    })),
    provisions: Object.fromEntries(
      Object.entries(profile.provisions).map(([id, entry]) => [`${profile.id}#${id}`, provisionOf(`${profile.id}#${id}`, entry, say)]),
    ),
  };
  return { ...words, pending };
}

type Listing = LawProfile["acts"][number] | LawProfile["means"][number] | LawProfile["purposes"][number];

function provisionOf(ref: string, { pinpoint, says, url, state }: LawProfile["provisions"][string], say: (text: LocalizedText) => string): PublicProvision {
  return { ref, pinpoint: say(pinpoint), says: says ? say(says) : null, url, state };
}

/** The lists hold names of one family each; the schema checks every name against the vocabulary. */
function elementOf(family: "act" | "means" | "purpose", id: Listing["elements"][number]): ElementId {
  return `${family}.${id}` as ElementId;
}

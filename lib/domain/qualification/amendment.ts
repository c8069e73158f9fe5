import type { Formula } from "./formula";
import { childrenOf } from "./formula";
import type { LawProfile } from "./profile";

/** What a field of a profile is: the engine reads `law`, people read `words`, and `standing` says where it stands and who read it. */
export type FieldAspect = "law" | "words" | "standing";
export type FieldKind = "identity" | "listing" | "rule" | "offence" | "point" | "neighbour" | "provision";

/** One statement of a law profile, with the elements and provisions it touches. */
export interface ProfileField {
  /** Stable whatever the order in the file, e.g. `acts.recruit`, `meansRequired`, `offences.trafficking.points.2.4`, `provisions.3a`. */
  readonly field: string;
  readonly kind: FieldKind;
  /** The last part of the name: the element, point, neighbour or provision. */
  readonly id: string;
  /** Vocabulary elements such as `act.recruit`, or a whole family such as `means`. */
  readonly elements: readonly string[];
  readonly provisions: readonly string[];
  readonly aspects: Readonly<Record<FieldAspect, string>>;
}

/** A field that differs between two versions of a profile. `before` and `after` are what the law said, as plain JSON. */
export interface FieldChange extends Omit<ProfileField, "aspects"> {
  readonly change: "added" | "removed" | "changed";
  readonly aspects: readonly FieldAspect[];
  readonly before: string | null;
  readonly after: string | null;
}

const ASPECTS: readonly FieldAspect[] = ["law", "words", "standing"];
const FAMILIES = { acts: "act", means: "means", purposes: "purpose" } as const;
/** Families a rule speaks about although it names no single element. */
const RULE_FAMILIES = {
  openPurposeList: ["purpose"],
  meansRequired: ["means"],
  child: ["means"],
  consent: [],
  saleWithoutPurpose: ["purpose"],
  movement: [],
  exploitationMustOccur: [],
  knowledge: [],
  attempt: [],
  preparation: [],
  completion: [],
  offenderRelease: [],
  victimNonPunishment: [],
} as const satisfies Partial<Record<keyof LawProfile, readonly string[]>>;

/** Every statement of a profile as a flat list, one entry per field. Titles and other words count as their own aspect. */
export function fieldsOf(profile: LawProfile): readonly ProfileField[] {
  return [
    ...identityFields(profile),
    ...listingFields(profile),
    ...ruleFields(profile),
    ...offenceFields(profile),
    ...neighbourFields(profile),
    ...provisionFields(profile),
  ];
}

/** The fields in which two versions of a profile differ, in the order of the file; equal versions have none. Rule Q55. */
export function amendmentBetween(before: LawProfile, after: LawProfile): readonly FieldChange[] {
  const earlier = new Map(fieldsOf(before).map((entry) => [entry.field, entry]));
  const later = new Map(fieldsOf(after).map((entry) => [entry.field, entry]));
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((name) => changeOf(earlier.get(name), later.get(name)) ?? []);
}

/**
 * The fields that speak about one element or carry one name: `means`, `act.recruit`, `meansRequired`, `offences.trafficking`.
 * Each is handed back as if it had changed, to ask what rests on it. Empty for a name the profile does not have.
 */
export function fieldsAbout(profile: LawProfile, name: string): readonly FieldChange[] {
  const about = ({ field, elements }: ProfileField) =>
    field === name || field.startsWith(`${name}.`) || elements.some((element) => element === name || element.startsWith(`${name}.`));
  return fieldsOf(profile)
    .filter(about)
    .map(({ aspects, ...field }) => ({ ...field, change: "changed", aspects: ["law"], before: aspects.law, after: aspects.law }));
}

function changeOf(before: ProfileField | undefined, after: ProfileField | undefined): FieldChange | null {
  const present = after ?? before;
  if (present === undefined) return null;
  const aspects = ASPECTS.filter((aspect) => before?.aspects[aspect] !== after?.aspects[aspect]);
  if (aspects.length === 0) return null;
  const { field, kind, id } = present;
  return {
    field,
    kind,
    id,
    elements: union(before?.elements, after?.elements),
    provisions: union(before?.provisions, after?.provisions),
    change: before === undefined ? "added" : after === undefined ? "removed" : "changed",
    aspects,
    before: before?.aspects.law ?? null,
    after: after?.aspects.law ?? null,
  };
}

interface Parts {
  readonly law?: unknown;
  readonly words?: unknown;
  readonly standing?: unknown;
  readonly elements?: readonly string[];
  readonly provisions?: readonly (string | undefined)[];
}

function makeField(kind: FieldKind, name: string, id: string, parts: Parts): ProfileField {
  const provisions = (parts.provisions ?? []).filter((provision) => provision !== undefined);
  return {
    field: name,
    kind,
    id,
    elements: union(parts.elements),
    provisions: union(provisions),
    aspects: { law: plain(parts.law), words: plain(parts.words), standing: plain(parts.standing) },
  };
}

function identityFields(profile: LawProfile): ProfileField[] {
  const words = ["title", "jurisdiction", "officialUrl", "caution"] as const;
  const standing = ["state", "readAsOf", "reviewer", "sources"] as const;
  return [
    ...words.map((name) => makeField("identity", name, name, { words: profile[name] })),
    ...standing.map((name) => makeField("identity", name, name, { standing: profile[name] })),
    ...(["validFrom", "validTo"] as const).map((name) => statement("identity", name, profile[name])),
  ];
}

function ruleFields(profile: LawProfile): ProfileField[] {
  const names = Object.keys(RULE_FAMILIES) as (keyof typeof RULE_FAMILIES)[];
  const sold = profile.saleWithoutPurpose.value.map((id) => `act.${id}`);
  return names.map((name) => statement("rule", name, profile[name], [...RULE_FAMILIES[name], ...(name === "saleWithoutPurpose" ? sold : [])]));
}

function statement(
  kind: FieldKind,
  name: string,
  entry: { readonly value: unknown; readonly provision?: string | undefined } | null,
  elements: readonly string[] = [],
) {
  const { value, ...standing } = entry ?? { value: null };
  return makeField(kind, name, name, { law: value, standing, elements, provisions: [entry?.provision] });
}

/** One field per element: that it moved to another line of the list is no change, that it is named or only argued is one. */
function listingFields(profile: LawProfile): ProfileField[] {
  return (["acts", "means", "purposes"] as const).flatMap((list) => {
    const entries = profile[list];
    const ids = union(entries.flatMap(({ elements, argued }) => [...elements, ...argued]));
    return ids.map((id) => {
      const named = entries.filter(({ elements }) => elements.some((element) => element === id));
      const argued = entries.filter((entry) => entry.argued.some((element) => element === id));
      const own = [...named, ...argued];
      return makeField("listing", `${list}.${id}`, id, {
        law: named.length > 0 ? "named" : { argued: union(argued.flatMap(({ elements }) => elements)) },
        words: own.map(({ wording }) => wording),
        standing: own.map(({ provision, state, sources, basis }) => ({ provision, state, sources, basis })),
        elements: [`${FAMILIES[list]}.${id}`],
        provisions: own.map(({ provision }) => provision),
      });
    });
  });
}

function offenceFields(profile: LawProfile): ProfileField[] {
  return profile.offences.flatMap((offence) => {
    const name = `offences.${offence.id}`;
    const { formula, kind, primary, provision, title } = offence;
    return [
      makeField("offence", name, offence.id, {
        law: { kind, primary, formula },
        words: title,
        standing: provision,
        elements: elementsIn(formula),
        provisions: [provision],
      }),
      ...offence.parts.map((part) => {
        const { min, max, note, ...standing } = part.penalty ?? { min: undefined, max: undefined, note: undefined };
        return makeField("offence", `${name}.parts.${part.id}`, part.id, {
          law: { min, max, place: offence.parts.indexOf(part) },
          words: [part.title, note],
          standing: [part.provision, standing],
          provisions: [part.provision, part.penalty?.provision, provision],
        });
      }),
      ...offence.aggravations.map(({ id, part, element, title: words, when, arguable, ...standing }) =>
        makeField("point", `${name}.points.${id}`, id, {
          law: { part, element, when, arguable },
          words,
          standing,
          elements: [element, ...elementsIn(when), ...(arguable ? elementsIn(arguable) : [])],
          provisions: [standing.provision ?? provision],
        }),
      ),
    ];
  });
}

function neighbourFields(profile: LawProfile): ProfileField[] {
  return profile.neighbours.map(({ id, title, when, apart, ...standing }) =>
    makeField("neighbour", `neighbours.${id}`, id, {
      law: when,
      words: [title, apart],
      standing,
      elements: elementsIn(when),
      provisions: [standing.provision],
    }),
  );
}

function provisionFields(profile: LawProfile): ProfileField[] {
  return Object.entries(profile.provisions).map(([id, { pinpoint, says, url, ...standing }]) =>
    makeField("provision", `provisions.${id}`, id, { words: [pinpoint, says, url], standing, provisions: [id] }),
  );
}

/** The elements a formula names one by one; "listed" names a whole family. */
function elementsIn(formula: Formula): readonly string[] {
  const own = ["act", "means", "purpose", "agg"].flatMap((family) => {
    const wanted = Object.entries(formula).find(([key]) => key === family)?.[1];
    if (Array.isArray(wanted)) return wanted.map((id) => `${family}.${String(id)}`);
    return typeof wanted === "string" ? [family] : [];
  });
  return [...own, ...childrenOf(formula).flatMap(elementsIn)];
}

function union(...lists: readonly (readonly string[] | undefined)[]): readonly string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}

/** Plain JSON with keys in order, so that the order in a file is no difference. */
function plain(value: unknown): string {
  if (value === undefined) return "";
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

import { FAMILIES, familyOf, likenessOf } from "@/lib/domain/comparison";
import type { Cell, CellStatus, Family, Matrix, RowId } from "@/lib/domain/comparison";
import type { LawProfile, ProfileState } from "@/lib/domain/qualification";
import { localize } from "@/lib/kernel/locale";
import type { Locale, LocalizedText } from "@/lib/kernel/locale";
import type { StatementState } from "./public-law";

/** A law as the head of a column. */
export interface ComparedLaw {
  readonly id: string;
  readonly title: string;
  /** True when the title is still in the source language. */
  readonly titlePending: boolean;
  readonly state: ProfileState;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly officialUrl: string;
  /** True when some of its words are still in the source language. */
  readonly pending: boolean;
}

/** One cell as a page or a file shows it, in one language. */
export interface PublicCell {
  readonly status: CellStatus;
  readonly state: StatementState;
  /** Its conditions and its value in words; empty where the status says it all. */
  readonly note: string;
  /** `profile#provision`, or null where none is named. */
  readonly provision: string | null;
  /** Equal numbers within a row say the same; null was not read. */
  readonly like: number | null;
}

export interface PublicRow {
  readonly id: RowId;
  readonly family: Family;
  readonly name: string;
  /** In the order of `laws`. */
  readonly cells: readonly PublicCell[];
}

export interface ComparedProvision {
  readonly pinpoint: string;
  readonly url: string;
  /** True when the pinpoint is still in the source language. */
  readonly pending: boolean;
}

/** The matrix in one language: everything that can be shown, from which a page or a file chooses. */
export interface PublicComparison {
  readonly laws: readonly ComparedLaw[];
  readonly families: readonly { readonly id: Family; readonly name: string }[];
  readonly rows: readonly PublicRow[];
  readonly provisions: Readonly<Record<string, ComparedProvision>>;
}

/** Words for what a cell carries as ids. */
export interface CellWords {
  readonly family: (family: Family) => string;
  readonly row: (row: RowId) => string;
  /** Names of the ids of a remark or a value, from the profile or the vocabulary. */
  readonly note: (cell: Cell, nameOf: (ref: string) => string) => string;
}

/** Builds the public matrix of `profiles`, whose matrix it is, in the words of one language. */
export function publicComparison(
  { matrix, profiles }: { readonly matrix: Matrix; readonly profiles: readonly LawProfile[] },
  { locale, words }: { readonly locale: Locale; readonly words: CellWords },
): PublicComparison {
  const laws = new Map(profiles.map((profile) => [profile.id, nameIn(profile, locale)]));
  const used = new Set<string>();
  const rows = matrix.rows.map((row): PublicRow => {
    const cells = matrix.columns.flatMap((law) => matrix.cells.get(row)?.get(law) ?? []);
    const alike = [...new Set(cells.map(likenessOf))];
    return {
      id: row,
      family: familyOf(row),
      name: words.row(row),
      cells: cells.map((cell) => {
        const provision = cell.provision === null ? null : `${cell.profile}#${cell.provision}`;
        if (provision !== null) used.add(provision);
        const like = likenessOf(cell);
        const note = words.note(cell, laws.get(cell.profile) ?? ((ref) => ref));
        return { status: cell.status, state: cell.state, note, provision, like: like === null ? null : alike.indexOf(like) };
      }),
    };
  });
  return {
    laws: profiles.map((profile) => comparedLaw(profile, locale)),
    families: FAMILIES.map((id) => ({ id, name: words.family(id) })),
    rows,
    provisions: Object.fromEntries(
      profiles.flatMap((profile) =>
        Object.entries(profile.provisions).flatMap(([id, { pinpoint, url }]) => {
          const said = localize(pinpoint, locale);
          return used.has(`${profile.id}#${id}`) ? [[`${profile.id}#${id}`, { pinpoint: said.text, url, pending: said.pending }]] : [];
        }),
      ),
    ),
  };
}

function comparedLaw({ id, title, state, validFrom, validTo, officialUrl, provisions }: LawProfile, locale: Locale): ComparedLaw {
  const texts: readonly LocalizedText[] = [title, ...Object.values(provisions).map(({ pinpoint }) => pinpoint)];
  return {
    id,
    title: localize(title, locale).text,
    titlePending: localize(title, locale).pending,
    state,
    validFrom: validFrom?.value ?? null,
    validTo: validTo?.value ?? null,
    officialUrl,
    pending: texts.some((text) => localize(text, locale).pending),
  };
}

/** Names of the parts, points and offences of a law. A point is cited with its number where it has one. */
export function nameIn({ offences }: LawProfile, locale: Locale): (ref: string) => string {
  const say = (text: LocalizedText): string => localize(text, locale).text;
  const names = new Map<string, string>();
  for (const offence of offences) {
    names.set(offence.id, say(offence.title));
    for (const part of offence.parts) names.set(part.id, say(part.title));
    for (const point of offence.aggravations) names.set(point.id, /^\d/.test(point.id) ? `${point.id} ${say(point.title)}` : say(point.title));
  }
  return (ref) => names.get(ref) ?? ref;
}

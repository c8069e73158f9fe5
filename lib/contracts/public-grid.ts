import { cellIdOf, familyOf, taskOf } from "@/lib/domain/comparison";
import type { Cell, ComparisonScript, RowId } from "@/lib/domain/comparison";
import type { LawProfile } from "@/lib/domain/qualification";
import { localize } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { nameIn } from "./public-comparison";
import type { CellWords } from "./public-comparison";

/** A provision one may cite in a column. */
export interface GridProvision {
  readonly id: string;
  readonly pinpoint: string;
  readonly says: string | null;
  readonly url: string;
  readonly state: Cell["state"];
}

export interface GridLaw {
  readonly id: string;
  readonly title: string;
  readonly state: LawProfile["state"];
  readonly caution: string | null;
  readonly officialUrl: string;
  /** True when some of its words are still in the source language. */
  readonly pending: boolean;
  readonly provisions: readonly GridProvision[];
}

/** A cell of the grid with what the law says: practice, so it may travel. */
export interface GridCell extends Pick<Cell, "status" | "state" | "provision" | "accepts"> {
  /** Its conditions and its value in words. */
  readonly note: string;
}

/** The grid of a comparison exercise in one language: names, provisions and cells, computed from the profiles. */
export interface PublicGrid {
  readonly laws: readonly GridLaw[];
  readonly rows: readonly { readonly id: RowId; readonly family: string; readonly name: string }[];
  readonly blanks: readonly string[];
  readonly cells: Readonly<Record<string, GridCell>>;
}

/** Builds the grid of a script from the laws it names. */
export function publicGrid(
  { script, profiles }: { readonly script: ComparisonScript; readonly profiles: readonly LawProfile[] },
  { locale, words }: { readonly locale: Locale; readonly words: CellWords },
): PublicGrid {
  const task = taskOf(script, profiles);
  const laws = script.laws.flatMap((id) => profiles.filter((profile) => profile.id === id));
  const nameOf = new Map(laws.map((law) => [law.id, nameIn(law, locale)]));
  const cited = citable(Object.values(task.cells));
  return {
    laws: laws.map((law) => gridLaw(law, locale, cited)),
    rows: script.rows.map((id) => ({ id, family: words.family(familyOf(id)), name: words.row(id) })),
    blanks: script.blanks,
    cells: Object.fromEntries(
      Object.entries(task.cells).map(([id, cell]) => {
        const note = words.note(cell, nameOf.get(cell.profile) ?? ((ref) => ref));
        return [id, { status: cell.status, state: cell.state, provision: cell.provision, accepts: cell.accepts, note }];
      }),
    ),
  };
}

/** Provisions that some cell of the grid accepts, by law: a choice of a dozen rather than of the whole code. */
function citable(cells: readonly Cell[]): ReadonlySet<string> {
  return new Set(cells.flatMap(({ profile, accepts }) => accepts.map((id) => cellIdOf(id, profile))));
}

function gridLaw({ id, title, state, caution, officialUrl, provisions }: LawProfile, locale: Locale, cited: ReadonlySet<string>): GridLaw {
  const said = Object.entries(provisions).filter(([provision]) => cited.has(cellIdOf(provision, id)));
  return {
    id,
    title: localize(title, locale).text,
    state,
    caution: caution ? localize(caution, locale).text : null,
    officialUrl,
    pending: [title, ...said.map(([, { pinpoint }]) => pinpoint)].some((text) => localize(text, locale).pending),
    provisions: said.map(([provision, { pinpoint, says, url, state: checked }]) => ({
      id: provision,
      pinpoint: localize(pinpoint, locale).text,
      says: says ? localize(says, locale).text : null,
      url,
      state: checked,
    })),
  };
}

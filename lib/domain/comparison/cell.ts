import type { RowId } from "./rows";

/**
 * What a law says about a row. `conditional`: only by argument, only in a raised part, only as an aggravation, or under a condition;
 * `not_read`: nobody has seen the text, whatever is assumed of it.
 */
export const CELL_STATUSES = ["present", "conditional", "absent", "not_read"] as const;
export type CellStatus = (typeof CELL_STATUSES)[number];
type KnownStatus = Exclude<CellStatus, "not_read">;

/** Why a cell is what it is. `refs` are ids of the profile: elements, points, parts or offences. */
export interface Remark {
  readonly id: "argued" | "aggravates" | "arguable" | "raised_part" | "offence" | "open_list" | "point";
  readonly refs: readonly string[];
}

export type Duration = "life" | { readonly years: number } | { readonly months: number };

/** The answer of a rule or a penalty, as a code with what belongs to it; null for elements. */
export interface CellValue {
  readonly code: string;
  readonly age?: number;
  /** Acts that stand alone, points that an offender may be released from. */
  readonly refs?: readonly string[];
  readonly min?: Duration;
  readonly max?: Duration;
}

export interface Cell {
  readonly row: RowId;
  readonly profile: string;
  readonly status: CellStatus;
  /** What a text that was not read is assumed to say; null where it was read or nothing is assumed. */
  readonly assumed: KnownStatus | null;
  readonly state: "verified" | "draft";
  readonly sources: readonly string[];
  /** Id of the provision within its profile; null where the profile names none. */
  readonly provision: string | null;
  /** Provisions that may be cited for the answer; none where none is named. */
  readonly accepts: readonly string[];
  readonly remarks: readonly Remark[];
  readonly value: CellValue | null;
}

/** How a statement of a profile is known: as in the profile file. */
export interface Standing {
  readonly provision?: string;
  readonly state: "verified" | "draft";
  readonly sources: readonly string[];
  readonly basis?: "general_knowledge" | "inference" | "assumption";
}

interface Said {
  readonly row: RowId;
  readonly profile: string;
  readonly status: CellStatus;
  readonly standing: Standing;
  readonly accepts?: readonly (string | undefined)[];
  readonly remarks?: readonly Remark[];
  readonly value?: CellValue;
}

/** A cell out of a status and how it is known. An assumption makes it "not read", with the assumption beside it (CM8). */
export function cellOf({ row, profile, status, standing, accepts = [], remarks = [], value }: Said): Cell {
  const provision = standing.provision ?? null;
  const assumed = standing.basis === "assumption" && status !== "not_read";
  return {
    row,
    profile,
    status: assumed ? "not_read" : status,
    assumed: assumed ? status : null,
    state: standing.state,
    sources: standing.sources,
    provision,
    accepts: [...new Set([provision, ...accepts].filter((id) => id !== null && id !== undefined))],
    remarks,
    value: value ?? null,
  };
}

/** The weakest of several standings: an assumption is weaker than a draft, a draft than what was verified. The first names the provision. */
export function weakest(standings: readonly Standing[]): Standing | undefined {
  const [first] = standings;
  if (first === undefined) return undefined;
  const found = standings.find(({ basis }) => basis === "assumption") ?? standings.find(({ state }) => state === "draft") ?? first;
  return { ...found, provision: first.provision };
}

import { contentIdSchema } from "@/lib/kernel/ids";
import type { LawProfile } from "@/lib/domain/qualification";
import { z } from "zod";
import type { Cell } from "./cell";
import { CELL_STATUSES } from "./cell";
import { cellFor } from "./matrix";
import { isRowId } from "./rows";
import type { RowId } from "./rows";

const MAX_LAWS = 6;
const MAX_ROWS = 40;
const lawId = z.string().regex(/^[a-z0-9_]{3,24}$/, "must be the id of a law profile");
const rowId = z.custom<RowId>(
  (value) => typeof value === "string" && isRowId(value),
  "must be a row of the matrix, such as act.receive or rule.consent_irrelevant",
);
const cellId = z.string().regex(/^[a-z]+\.[a-z_]+@[a-z0-9_]{3,24}$/, "must be a row and a law, such as act.receive@palermo");

/** The structure of a comparison: a small grid, and which of its cells are left blank. What is right is nowhere in it. */
export const comparisonScriptSchema = z.strictObject({
  id: contentIdSchema,
  kind: z.literal("comparison"),
  laws: z.array(lawId).min(2).max(MAX_LAWS),
  rows: z.array(rowId).min(1).max(MAX_ROWS),
  blanks: z.array(cellId).min(1),
});
export type ComparisonScript = z.infer<typeof comparisonScriptSchema>;

/** The words of a comparison; rows and laws take theirs from the law profiles and the interface. */
export const comparisonWordsSchema = z.strictObject({
  state: z.enum(["reviewed", "draft", "machine_draft"]).default("draft"),
  title: z.string().min(1),
  task: z.string().min(1),
  /** What to talk about once the reference is shown. */
  questions: z.array(z.string().min(1)).default([]),
});
export type ComparisonWords = z.infer<typeof comparisonWordsSchema>;

/** An answer to one blank: what the law says, and where. */
const statementSchema = z.strictObject({
  status: z.enum(CELL_STATUSES),
  /** Id of a provision within the law of the column; null for none. */
  provision: z.string().max(24).nullable(),
});
export type Statement = z.infer<typeof statementSchema>;

/** One move: an answer to a blank, or an emptied blank. */
export const comparisonMoveSchema = z.strictObject({ cell: cellId, statement: statementSchema.nullable() });
export type ComparisonMove = z.infer<typeof comparisonMoveSchema>;

/** A script with the cells of its grid as the profiles give them. */
export interface ComparisonTask extends ComparisonScript {
  readonly cells: Readonly<Record<string, Cell>>;
}

/** The id of a cell: its row, then its law. */
export function cellIdOf(row: string, law: string): string {
  return `${row}@${law}`;
}

/** The script with its grid computed from the laws it names (CM16). A law that is not among `profiles` has no cells. */
export function taskOf(script: ComparisonScript, profiles: readonly LawProfile[]): ComparisonTask {
  const known = new Map(profiles.map((profile) => [profile.id, profile]));
  const cells = script.laws.flatMap((law) => {
    const profile = known.get(law);
    return profile ? script.rows.map((row) => [cellIdOf(row, law), cellFor(profile, row)] as const) : [];
  });
  return { ...script, cells: Object.fromEntries(cells) };
}

export interface ScriptFinding {
  readonly at: readonly (string | number)[];
  readonly message: string;
}

/** What is wrong with a script that its schema cannot see, given the ids of the laws there are (CM16). */
export function checkComparison(script: ComparisonScript, laws: readonly string[]): ScriptFinding[] {
  const grid = new Set(script.laws.flatMap((law) => script.rows.map((row) => cellIdOf(row, law))));
  return [
    ...script.laws.flatMap((law, index) => (laws.includes(law) ? [] : [{ at: ["laws", index], message: `there is no law ${law}` }])),
    ...repeated(script, "laws"),
    ...repeated(script, "rows"),
    ...repeated(script, "blanks"),
    ...script.blanks.flatMap((blank, index) => (grid.has(blank) ? [] : [{ at: ["blanks", index], message: `${blank} is not a cell of the grid` }])),
  ];
}

function repeated(script: ComparisonScript, field: "laws" | "rows" | "blanks"): ScriptFinding[] {
  const all: readonly string[] = script[field];
  return all.flatMap((id, index) => (all.indexOf(id) === index ? [] : [{ at: [field, index], message: `${id} occurs twice` }]));
}

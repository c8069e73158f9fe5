import type { Cell } from "./cell";
import type { ComparisonMove, Statement } from "./exercise";

export type { ComparisonMove, Statement } from "./exercise";

/** What the right status is worth; the rest is for the provision. */
const STATUS_CREDIT = 0.6;

/** What judging needs of a task: its blanks, and what the law says in them. */
export interface Judged {
  readonly blanks: readonly string[];
  readonly cells: Readonly<Record<string, Pick<Cell, "status" | "accepts">>>;
}

/** How one blank was filled, held against the law. */
export interface BlankFinding {
  readonly cell: string;
  /** `gap`: nothing stands there. */
  readonly found: "agreed" | "differing" | "gap";
  readonly statement: Statement | null;
  readonly statusRight: boolean;
  /** True where no provision can be named, too. */
  readonly provisionRight: boolean;
  /** 0 to 1. */
  readonly credit: number;
}

/** Everything there is to say about a filled grid. */
export interface Agreement {
  readonly blanks: readonly BlankFinding[];
  readonly agreed: number;
  readonly differing: number;
  readonly gaps: number;
  /** 0 to 1: the mean credit of the blanks. */
  readonly score: number;
}

/** Holds what was filled in against the law, blank by blank (CM18, CM19). */
export function agreementOf(task: Judged, filled: ReadonlyMap<string, Statement>): Agreement {
  const blanks = task.blanks.map((cell) => judge(cell, task.cells[cell], filled.get(cell) ?? null));
  const count = (found: BlankFinding["found"]) => blanks.filter((blank) => blank.found === found).length;
  const sum = blanks.reduce((total, { credit }) => total + credit, 0);
  return {
    blanks,
    agreed: count("agreed"),
    differing: count("differing"),
    gaps: count("gap"),
    score: blanks.length === 0 ? 0 : Math.min(1, sum / blanks.length),
  };
}

function judge(cell: string, reference: Judged["cells"][string] | undefined, statement: Statement | null): BlankFinding {
  if (statement === null) return { cell, found: "gap", statement, statusRight: false, provisionRight: false, credit: 0 };
  const statusRight = statement.status === reference?.status;
  const provisionRight = reference !== undefined && citesRightly(reference, statement.provision);
  const credit = statusRight ? (provisionRight ? 1 : STATUS_CREDIT) : 0;
  return { cell, found: credit === 1 ? "agreed" : "differing", statement, statusRight, provisionRight, credit };
}

/** A provision of a text that nobody read cannot be asked for; where the profile names none, none is wrong. */
function citesRightly({ status, accepts }: Judged["cells"][string], provision: string | null): boolean {
  return status === "not_read" || accepts.length === 0 || (provision !== null && accepts.includes(provision));
}

/** A grid on its way: what stands in the blanks, and the moves that concern no blank. */
export interface FilledGrid {
  readonly filled: ReadonlyMap<string, Statement>;
  readonly ignored: readonly ComparisonMove[];
}

/** Replays moves: the last answer to a blank stands (CM17). */
export function filledBy(task: Pick<Judged, "blanks">, moves: readonly ComparisonMove[]): FilledGrid {
  const blanks = new Set(task.blanks);
  const filled = new Map<string, Statement>();
  for (const { cell, statement } of moves) {
    if (!blanks.has(cell)) continue;
    if (statement === null) filled.delete(cell);
    else filled.set(cell, statement);
  }
  return { filled, ignored: moves.filter(({ cell }) => !blanks.has(cell)) };
}

/** What came of a round. Nothing in a comparison forbids passing: the activity's pass mark decides. */
export interface ComparisonOutcome {
  readonly score: number;
  readonly passed: boolean;
  readonly detail: Agreement & { readonly ignored: number };
}

/** The outcome of a list of moves; total and deterministic (CM20). */
export function comparisonOutcome(task: Judged, moves: readonly ComparisonMove[]): ComparisonOutcome {
  const { filled, ignored } = filledBy(task, moves);
  const agreement = agreementOf(task, filled);
  return { score: agreement.score, passed: true, detail: { ...agreement, ignored: ignored.length } };
}

/** An answer with who gave it, in the order of the server. */
export interface SignedStatement {
  readonly cell: string;
  readonly by: string;
  readonly statement: Statement | null;
}

/** The cells where the last words of two people differ in status (CM21): worth talking about before the reference is shown. */
export function contestedCells(entries: readonly SignedStatement[]): string[] {
  const lastWords = new Map<string, Map<string, string>>();
  for (const { cell, by, statement } of entries) {
    const words = lastWords.get(cell) ?? new Map<string, string>();
    if (statement === null) words.delete(by);
    else words.set(by, statement.status);
    lastWords.set(cell, words);
  }
  return [...lastWords].filter(([, words]) => new Set(words.values()).size > 1).map(([cell]) => cell);
}

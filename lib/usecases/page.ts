import "server-only";
import { isUuid } from "@/lib/kernel/ids";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import { isStorableText } from "@/lib/kernel/text";
import { z } from "zod";

/** A page as asked for: `cursor` is opaque, what the previous page gave as `next`. */
export interface PageRequest {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Where a page begins: after the row with this sort key and id. */
export interface PageStart {
  readonly key: string;
  readonly id: string;
}

const placeSchema = z.tuple([z.string().max(300).refine(isStorableText), z.string().refine(isUuid)]);
const instantSchema = z.iso.datetime();

/** Reads a cursor whose sort key is a text; null for the first page. */
export function pageStart({ cursor }: PageRequest): Result<PageStart | null, Problem> {
  if (cursor === undefined) return ok(null);
  const place = placeSchema.safeParse(parsed(Buffer.from(cursor, "base64url").toString("utf8")));
  return place.success ? ok({ key: place.data[0], id: place.data[1] }) : refused();
}

/** The same where the sort key is an instant. */
export function pageStartAt(request: PageRequest): Result<{ readonly at: Date; readonly id: string } | null, Problem> {
  const start = pageStart(request);
  if (!start.ok || start.value === null) return start.ok ? ok(null) : start;
  const { key, id } = start.value;
  return instantSchema.safeParse(key).success ? ok({ at: new Date(key), id }) : refused();
}

/** One page out of `limit + 1` rows: the surplus row only says that there is more. */
export function pageOf<T>(rows: readonly T[], limit: number, placeOf: (row: T) => PageStart): { readonly rows: readonly T[]; readonly next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  if (rows.length <= limit || last === undefined) return { rows: shown, next: null };
  const { key, id } = placeOf(last);
  return { rows: shown, next: Buffer.from(JSON.stringify([key, id])).toString("base64url") };
}

/** One page of a list that is whole in memory: the cursor is the key of the last row shown. */
export function pageOfList<T>(
  list: readonly T[],
  { cursor, limit }: PageRequest,
  keyOf: (row: T) => string,
): Result<{ readonly rows: T[]; readonly next: string | null }, Problem> {
  const after = cursor === undefined ? null : Buffer.from(cursor, "base64url").toString("utf8");
  const start = after === null ? 0 : list.findIndex((row) => keyOf(row) === after) + 1;
  if (after !== null && start === 0) return refused();
  const rows = list.slice(start, start + limit);
  const last = rows.at(-1);
  const more = last !== undefined && start + limit < list.length;
  return ok({ rows, next: more ? Buffer.from(keyOf(last)).toString("base64url") : null });
}

function refused(): Result<never, Problem> {
  return err({ code: "invalid_input", fields: [{ path: "cursor", message: "is not a cursor that a page gave" }] });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

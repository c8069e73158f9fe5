import "server-only";
import type { listContentStrings as operation } from "@/lib/contracts/content-status";
import { unitsOfRow } from "@/lib/content/units/status";
import type { UnitState } from "@/lib/content/units/units";
import type { Locale } from "@/lib/kernel/locale";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import { pageOfList, type PageRequest } from "@/lib/usecases/page";
import type { Runtime } from "@/lib/usecases/runtime";
import { contentRow } from "./list-content-rows";
import { textsHere } from "./texts-here";
import type { TextsHere } from "./texts-here";

type Output = (typeof operation)["output"]["_zod"]["output"];

interface Search extends PageRequest {
  readonly row: string;
  readonly locale: Locale;
  readonly language: Locale;
  readonly state?: UnitState | undefined;
}

/** The strings of one part in one language beside their English. */
export async function listContentStrings(runtime: Pick<Runtime, "library">, search: Search, texts: TextsHere = textsHere()): Promise<Result<Output, Problem>> {
  const row = (await texts.rows).find(({ id }) => id === search.row);
  if (!row) return err({ code: "not_found" });
  const units = unitsOfRow(texts.files, row.id, search.language).filter(({ state }) => search.state === undefined || state === search.state);
  const page = pageOfList(units, search, ({ name }) => name);
  if (!page.ok) return page;
  const rows = page.value.rows.map(({ name, source, target, state, signature }) => ({
    name,
    source,
    target,
    state,
    by: signature?.by ?? null,
    on: signature?.on ?? null,
  }));
  return ok({ row: contentRow(runtime, row, search.locale), rows, next: page.value.next, total: units.length });
}

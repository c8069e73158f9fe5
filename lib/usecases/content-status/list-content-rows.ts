import "server-only";
import type { ContentRow, listContentRows as operation } from "@/lib/contracts/content-status";
import { sumOf } from "@/lib/content/units/status";
import type { StatusRow } from "@/lib/content/units/status";
import type { UnitState } from "@/lib/content/units/units";
import { LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import type { Problem } from "@/lib/kernel/problem";
import { ok, type Result } from "@/lib/kernel/result";
import { pageOfList, type PageRequest } from "@/lib/usecases/page";
import type { Runtime } from "@/lib/usecases/runtime";
import { textsHere } from "./texts-here";
import type { TextsHere } from "./texts-here";
import { titleOf } from "./title-of";

type Output = (typeof operation)["output"]["_zod"]["output"];

interface Search extends PageRequest {
  readonly locale: Locale;
  readonly kind?: StatusRow["kind"] | undefined;
  readonly module?: string | undefined;
  readonly state?: UnitState | undefined;
  readonly language?: Locale | undefined;
}

/** The parts of the content that a search admits, with their strings by state, and all of these together. */
export async function listContentRows(runtime: Pick<Runtime, "library">, search: Search, texts: TextsHere = textsHere()): Promise<Result<Output, Problem>> {
  const all = await texts.rows;
  const languages = search.language ? [search.language] : LOCALES;
  const found = all.filter(
    ({ kind, module, counts }) =>
      (search.kind === undefined || kind === search.kind) &&
      (search.module === undefined || module === search.module) &&
      (search.state === undefined || languages.some((locale) => counts[locale][search.state ?? "pending"] > 0)),
  );
  const page = pageOfList(found, search, ({ id }) => id);
  if (!page.ok) return page;
  return ok({
    rows: page.value.rows.map((row) => contentRow(runtime, row, search.locale)),
    next: page.value.next,
    total: found.length,
    sum: sumOf(found),
    modules: [...runtime.library.modules.keys()],
  });
}

/** A part as the interface tells of it. */
export function contentRow({ library }: Pick<Runtime, "library">, row: StatusRow, locale: Locale): ContentRow {
  const { id, kind, module, counts } = row;
  return { id, kind, module, title: titleOf(library, row, locale), strings: counts };
}

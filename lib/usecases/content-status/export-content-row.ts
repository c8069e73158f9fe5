import "server-only";
import { xliffOf } from "@/lib/content/units/to-xliff";
import { writeXliff } from "@/lib/interop/xliff/write";
import type { Locale } from "@/lib/kernel/locale";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import { textsHere } from "./texts-here";
import type { TextsHere } from "./texts-here";

/** One part for a translator, and the name of its file. */
export function exportContentRow(
  { row, language }: { readonly row: string; readonly language: Locale },
  { files }: Pick<TextsHere, "files"> = textsHere(),
): Result<{ readonly name: string; readonly text: string }, Problem> {
  const document = xliffOf(files, { locale: language, row });
  if (document.files.length === 0) return err({ code: "not_found" });
  return ok({ name: `${row}.${language}.xlf`, text: writeXliff(document) });
}

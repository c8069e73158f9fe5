import { stringify } from "csv-stringify/sync";
import type { RoleLane } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import words from "./completion-words.json";

/** One line of the completion export. Instants are dates; scores are thousandths of the scale. */
export interface CompletionLine {
  readonly name: string;
  readonly agency: string;
  readonly region: string;
  readonly lane: RoleLane | "other";
  readonly programme: string;
  readonly training: string | null;
  readonly trainer: string | null;
  readonly generation: number;
  readonly startedAt: Date | null;
  readonly lastAt: Date | null;
  readonly completedAt: Date | null;
  readonly preMillis: number | null;
  readonly postMillis: number | null;
  readonly certificateId: string | null;
}

/** The header row in a language, with the byte order mark that makes spreadsheets read UTF-8. */
export function completionHeader(locale: Locale): string {
  return stringify([words[locale].columns], { bom: true, record_delimiter: "windows" });
}

/** Rows of the export. Threat: a name that begins like a formula would be run by a spreadsheet, so such cells are defused. */
export function completionRows(lines: readonly CompletionLine[], locale: Locale): string {
  const { lanes } = words[locale];
  return stringify(
    lines.map((line) => cellsOf(line, lanes[line.lane])),
    { escape_formulas: true, record_delimiter: "windows" },
  );
}

function cellsOf(line: CompletionLine, lane: string): (string | number | null)[] {
  return [
    line.name,
    line.agency,
    line.region,
    lane,
    line.programme,
    line.training,
    line.trainer,
    line.generation,
    minute(line.startedAt),
    minute(line.lastAt),
    minute(line.completedAt),
    percent(line.preMillis),
    percent(line.postMillis),
    line.certificateId,
  ];
}

/** `2026-11-23 10:42`, UTC. */
function minute(instant: Date | null): string | null {
  return instant === null ? null : instant.toISOString().slice(0, 16).replace("T", " ");
}

function percent(millis: number | null): number | null {
  return millis === null ? null : millis / 10;
}

import { stringify } from "csv-stringify/sync";
import type { RoleLane } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import lanes from "./completion-words.json";
import words from "./confusion-words.json";

/** One answer to a case, as a line of the export. */
export interface AnswerLine {
  readonly name: string;
  readonly agency: string;
  readonly region: string;
  readonly lane: RoleLane | "other";
  readonly training: string | null;
  readonly caseTitle: string;
  /** Ids of results; `none` for nothing chosen. An id nobody knows is written as it is. */
  readonly chosen: string;
  readonly held: string;
  readonly answeredAt: Date;
}

/** The header row in a language, with the byte order mark that makes spreadsheets read UTF-8. */
export function confusionHeader(locale: Locale): string {
  return stringify([words[locale].columns], { bom: true, record_delimiter: "windows" });
}

/** Rows of the export. Threat: a name that begins like a formula would be run by a spreadsheet, so such cells are defused. */
export function confusionRows(lines: readonly AnswerLine[], locale: Locale): string {
  const results: Readonly<Record<string, string>> = words[locale].results;
  const cells = lines.map(({ name, agency, region, lane, training, caseTitle, chosen, held, answeredAt }) => [
    name,
    agency,
    region,
    lanes[locale].lanes[lane],
    training,
    caseTitle,
    results[chosen] ?? chosen,
    results[held] ?? held,
    answeredAt.toISOString().slice(0, 16).replace("T", " "),
  ]);
  return stringify(cells, { escape_formulas: true, record_delimiter: "windows" });
}

import { readFileSync } from "node:fs";
import { cpus, totalmem, type as systemName, release } from "node:os";

/** One figure against what was aimed at. `met` is null where no aim was set. */
export interface Line {
  readonly what: string;
  readonly figure: string;
  readonly aim: string;
  readonly met: boolean | null;
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly notes: readonly string[];
}

/** The results as a document: machine, date, every figure beside its aim, met or not. */
export function resultsDocument(sections: readonly Section[], given: { readonly at: Date; readonly minutes: number }): string {
  const lines = sections.flatMap((section) => section.lines);
  const missed = lines.filter(({ met }) => met === false);
  return [
    "# Results of `npm run bench`",
    "",
    `Taken ${given.at.toISOString().slice(0, 16).replace("T", " ")} UTC in ${given.minutes.toFixed(0)} minutes. ${machine()}`,
    "How each figure is taken is in [readme.md](readme.md). Aims are those of the first release; figures are medians unless said otherwise.",
    "",
    missed.length === 0 ? "Every aim is met." : `Missed: ${missed.map(({ what }) => what).join("; ")}.`,
    "",
    ...sections.flatMap(sectionText),
  ].join("\n");
}

function machine(): string {
  const processors = cpus();
  return `${processors.length} cores (${processors[0]?.model.trim() ?? "unknown"}), ${(totalmem() / 1e9).toFixed(0)} GB, ${systemName()} ${release().split("-")[0]}, Node ${process.versions.node}, ${nextVersion()}.`;
}

function nextVersion(): string {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Readonly<Record<string, string>> };
  return `Next ${dependencies.next}`;
}

function sectionText({ title, lines, notes }: Section): string[] {
  const table =
    lines.length === 0
      ? []
      : [
          "| Figure | Measured | Aim | |",
          "|---|---|---|---|",
          ...lines.map(({ what, figure, aim, met }) => `| ${what} | ${figure} | ${aim} | ${met === null ? "" : met ? "met" : "**missed**"} |`),
          "",
        ];
  return [`## ${title}`, "", ...table, ...notes.flatMap((note) => [note, ""])];
}

/** A line with a number that should not be above `most`. */
export function atMost(
  what: string,
  value: number,
  { most, unit, digits = 1, aim }: { readonly most: number; readonly unit: string; readonly digits?: number; readonly aim?: string },
): Line {
  return { what, figure: `${value.toFixed(digits)} ${unit}`, aim: aim ?? `≤ ${most} ${unit}`, met: value <= most };
}

/** A line that is told for comparison. */
export function told(what: string, figure: string): Line {
  return { what, figure, aim: "", met: null };
}

import type { AnswerChange, FieldChange } from "@/lib/domain/qualification";
import { CITING_KINDS } from "./impact";
import type { CaseImpact, Citing, CitingKind, Impact } from "./impact";

const HEADINGS: Readonly<Record<CitingKind, string>> = {
  item: "Items",
  lesson: "Lessons",
  exercise: "Exercises",
  term: "Glossary terms",
  notes: "Facilitation notes",
  case: "Reasons of cases",
  other: "Elsewhere",
};
const LONGEST_VALUE = 70;

/** The impact of an amendment as lines for a terminal. In: the profile's id and what was compared with what. */
export function impactText(profile: string, compared: string, impact: Impact): string {
  const head = `${profile}: ${count(impact.changes.length, "field")} ${compared}`;
  const lines = [head, ...impact.changes.map(fieldLine)];
  if (impact.changes.length === 0) return head;
  lines.push("", `Provisions touched: ${impact.refs.length === 0 ? "none" : impact.refs.join(", ")}`);
  const moved = impact.cases.filter(({ changes }) => changes.length > 0);
  lines.push(
    "",
    `Cases: ${impact.casesRun} computed before and after, ${count(moved.length, "answer")} changed, ${impact.cases.length - moved.length} more rest on what changed`,
  );
  lines.push(...[...moved, ...impact.cases.filter((entry) => !moved.includes(entry))].flatMap(caseLines));
  for (const kind of CITING_KINDS) {
    const own = impact.citing.filter((entry) => entry.kind === kind);
    lines.push("", `${HEADINGS[kind]}: ${own.length}`, ...own.flatMap(citingLines));
  }
  lines.push("", `Slides: ${count(impact.slides.length, "module")}`);
  lines.push(...impact.slides.map(({ module, lessons }) => `  ${module}: slides of ${lessons.join(", ")}`));
  return lines.join("\n");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function fieldLine({ field, change, aspects, before, after, elements }: FieldChange): string {
  const what = aspects.includes("law") ? "" : ` (${aspects.join(" and ")} only)`;
  const values = change === "changed" && before !== after && aspects.includes("law") ? `: ${shortened(before)} → ${shortened(after)}` : "";
  const touched = elements.length > 0 && elements.length <= 4 && !elements.includes(field) ? `  [${elements.join(", ")}]` : "";
  return `  ${change === "changed" ? "~" : change === "added" ? "+" : "-"} ${field}${what}${values}${touched}`;
}

function shortened(value: string | null): string {
  const text = value ?? "nothing";
  return text.length > LONGEST_VALUE ? "another formula" : text.replaceAll('"', "");
}

function caseLines({ id, asked, before, after, changes, fields }: CaseImpact): string[] {
  const where = asked ? "" : " (not asked there; in “what if”)";
  const moved = changes.length > 0 ? answerText({ before, after, changes }) : `${after}, unchanged`;
  const rests = fields.map(({ field, facts }) => (facts.length > 0 ? `${field} (${facts.join(", ")})` : field));
  return [`  ${id}: ${moved}${where}`, ...(rests.length > 0 ? [`       rests on ${rests.join(", ")}`] : [])];
}

/** What became of an answer, in one line: `established → depends, through means`. */
export function answerText({ before, after, changes }: Pick<CaseImpact, "before" | "after" | "changes">): string {
  const result = before === after ? `${after} as before` : `${before} → ${after}`;
  const elements = changes.flatMap((change) => (change.kind === "element" ? [change.element] : []));
  const through = elements.length > 0 ? `, through ${elements.join(" and ")}` : "";
  const rest = changes.flatMap((change) => sideText(change) ?? []);
  return [`${result}${through}`, ...rest].join("; ");
}

function sideText(change: AnswerChange): string | null {
  switch (change.kind) {
    case "result":
    case "element":
      return null;
    case "part":
      return `part ${change.from ?? "none"} → ${change.to ?? "none"}`;
    case "point":
      return `point ${change.point}: ${change.from} → ${change.to}`;
    case "finding":
      return `${change.accused} and ${change.victim}: ${change.from} → ${change.to}`;
    case "consent":
      return `consent of ${change.victim}: ${change.from} → ${change.to}`;
    case "neighbour":
      return change.appears ? `${change.offence} now suggested beside it` : `${change.offence} no longer suggested beside it`;
  }
}

function citingLines({ id, within, refs, spots }: Citing): string[] {
  const name = within === null || id.startsWith(`${within}-`) ? id : `${id} (${within})`;
  const byPath = new Map<string, number[]>();
  for (const { path, line } of spots) byPath.set(path, [...(byPath.get(path) ?? []), line]);
  return [`  ${name}  ${refs.join(", ")}`, ...[...byPath].map(([path, lines]) => `       content/${path}:${lines.join(",")}`)];
}

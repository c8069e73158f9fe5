import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { caseKeySchema, caseStructureSchema } from "@/lib/domain/catalogue";
import type { CaseInput } from "./case-input";
import { qualify } from "./evaluate";
import { caseInputFromKey } from "./from-key";
import type { Qualification, Result } from "./outcome";
import { profileOf } from "./profiles.fixture";

export const CASE_IDS: readonly string[] = Array.from({ length: 16 }, (_, index) => `c${String(index + 1).padStart(2, "0")}`);

const read = new Map<string, CaseInput>();

/** A case of the course as a learner meets it: its persons and its marked facts, read from `content/cases` for tests only. */
export function caseOf(id: string): CaseInput {
  const known = read.get(id);
  if (known !== undefined) return known;
  const yaml = (name: string): unknown => parse(readFileSync(path.join(process.cwd(), "content", "cases", id, name), "utf8"));
  const input = caseInputFromKey(caseStructureSchema.parse(yaml("case.yaml")), caseKeySchema.parse(yaml("case.key.yaml")));
  read.set(id, input);
  return input;
}

/** A case with some facts changed, each by a new list of tags; an id the case does not have adds a fact. */
export function changed(id: string, tags: Readonly<Record<string, readonly string[]>>): CaseInput {
  const given = caseOf(id);
  const kept = given.facts.map((fact) => ({ ...fact, tags: [...(tags[fact.id] ?? fact.tags)], state: tags[fact.id] ? ("proven" as const) : fact.state }));
  const added = Object.entries(tags).filter(([fact]) => given.facts.every((other) => other.id !== fact));
  return { ...given, facts: [...kept, ...added.map(([fact, list]) => ({ id: fact, tags: [...list] }))] };
}

/** The answer to a case under one law. */
export function under(profile: string, given: string | CaseInput): Qualification {
  return qualify(profileOf(profile), typeof given === "string" ? caseOf(given) : given);
}

/** Points that stand. */
export function holds(answer: Qualification): readonly string[] {
  return answer.aggravations.filter((point) => point.status === "established").map((point) => point.id);
}

/** Points that can be argued both ways. */
export function open(answer: Qualification): readonly string[] {
  return answer.aggravations.filter((point) => point.status === "depends").map((point) => point.id);
}

/** What comes out against one accused, over all victims, each result once. */
export function against(answer: Qualification, accused: string): readonly Result[] {
  return [...new Set(answer.findings.filter((finding) => finding.primary && finding.accused === accused).map((finding) => finding.result))];
}

/** The vocabulary elements that carry one required element, over all accused and victims, in order and each once. */
export function carried(answer: Qualification, element: string): readonly string[] {
  const carriers = answer.findings
    .filter(({ primary }) => primary)
    .flatMap((finding) => finding.elements.find((found) => found.element === element)?.carriers ?? []);
  return [...new Set(carriers.map((carrier) => carrier.element))].sort();
}

/** Neighbouring offences that fit, as the profile orders them. */
export function neighbours(answer: Qualification): readonly string[] {
  return answer.neighbours.map(({ offence }) => offence);
}

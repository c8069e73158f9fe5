import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { caseKeySchema, caseStructureSchema, itemKeySchema, type ItemKey } from "@/lib/domain/catalogue";
import { caseInputFromKey, lawProfileSchema, qualify } from "@/lib/domain/qualification";

const CONTENT = path.resolve(import.meta.dirname, "..", "..", "content");

function yamlIn(...parts: string[]): unknown {
  return parse(readFileSync(path.join(CONTENT, ...parts), "utf8"));
}

/** Reference answers of every graded item, read from the files that a browser never sees. */
export const itemKeys: ReadonlyMap<string, ItemKey> = new Map(
  readdirSync(path.join(CONTENT, "courses"), { recursive: true, encoding: "utf8" })
    .filter((file) => /(quiz|tests)\/[^/]+\.key\.yaml$/.test(file))
    .flatMap((file) => {
      const { items } = yamlIn("courses", file) as { items: Record<string, unknown> };
      return Object.entries(items).map(([id, key]) => [id, itemKeySchema.parse(key)] as const);
    }),
);

/** What a case asks for, computed by the same engine as on the server: result, part, points, neighbour, reasons, and the facts to mark. */
export function solveCase(caseId: string, locale: "en" | "ru") {
  const structure = caseStructureSchema.parse(yamlIn("cases", caseId, "case.yaml"));
  const key = caseKeySchema.parse(yamlIn("cases", caseId, "case.key.yaml"));
  const profileId = structure.profiles[0] ?? "";
  const profile = lawProfileSchema.parse(yamlIn("law", profileId, "profile.yaml"));
  const answer = qualify(profile, caseInputFromKey(structure, key));
  const offence = profile.offences.find(({ primary }) => primary);
  return {
    result: answer.result,
    part: answer.highestPart,
    parts: offence?.parts.map(({ id }) => id) ?? [],
    allPoints: offence?.aggravations.map(({ id }) => id) ?? [],
    points: answer.aggravations.filter(({ status }) => status === "established").map(({ id }) => id),
    neighbour: key.neighbour[profileId],
    facts: factsIn(caseId, locale).map(({ fact, words }) => ({ words, tags: key.facts[fact]?.tags ?? [] })),
  };
}

function factsIn(caseId: string, locale: string): { fact: string; words: string }[] {
  const text = yamlIn("cases", caseId, `case.${locale}.yaml`) as { documents: Record<string, { paragraphs: string[] }> };
  const paragraphs = Object.values(text.documents).flatMap(({ paragraphs: lines }) => lines);
  return paragraphs.flatMap((line) => [...line.matchAll(/\[([^\]]+)\]\{(f\d+)\}/g)].map(([, words = "", fact = ""]) => ({ fact, words })));
}

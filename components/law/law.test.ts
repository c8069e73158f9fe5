import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { childrenOf, lawProfileSchema } from "@/lib/domain/qualification";
import type { Formula } from "@/lib/domain/qualification";
import { LOCALES } from "@/lib/kernel/locale";

type Tree = { readonly [key: string]: string | Tree };

const laws = readdirSync("content/law").map((id) => lawProfileSchema.parse(parse(readFileSync(`content/law/${id}/profile.yaml`, "utf8"))));

/** Every formula of every law: offences, points and what may be argued, neighbours. */
const formulas = laws.flatMap(({ offences, neighbours }) => [
  ...offences.flatMap(({ formula, aggravations }) => [formula, ...aggravations.flatMap(({ when, arguable }) => [when, ...(arguable ? [arguable] : [])])]),
  ...neighbours.map(({ when }) => when),
]);

function leavesOf(formula: Formula): readonly Formula[] {
  const children = childrenOf(formula);
  return children.length === 0 ? [formula] : children.flatMap(leavesOf);
}

/** Where the words of a leaf stand in the catalogue. */
function keysOf(leaf: Formula): readonly string[] {
  if ("tag" in leaf) return leaf.tag.map((id) => (id.startsWith("ilo.") ? `qualification.signal.${id.slice(4)}` : `lawPage.tag.${id}`));
  if ("agg" in leaf) return leaf.agg.map((id) => `qualification.element.agg.${id}`);
  if ("act" in leaf) return typeof leaf.act === "string" ? [`lawPage.formula.act.${leaf.act}`] : leaf.act.map((id) => `qualification.element.act.${id}`);
  if ("means" in leaf) return leaf.means === "listed" ? ["lawPage.formula.means"] : leaf.means.map((id) => `qualification.element.means.${id}`);
  if ("purpose" in leaf) return leaf.purpose === "listed" ? ["lawPage.formula.purpose"] : leaf.purpose.map((id) => `qualification.element.purpose.${id}`);
  if ("border" in leaf) return [`lawPage.formula.border.${leaf.border}`];
  return [];
}

describe("the words of the laws", () => {
  test.each(LOCALES)("LP1 in %s every leaf of every formula has words", (locale) => {
    const words = JSON.parse(readFileSync(`lib/i18n/messages/${locale}.json`, "utf8")) as Tree;
    const said = (key: string) => key.split(".").reduce<string | Tree | undefined>((node, part) => (typeof node === "object" ? node[part] : undefined), words);
    const keys = new Set(formulas.flatMap(leavesOf).flatMap(keysOf));
    expect(keys.size).toBeGreaterThan(60);
    expect([...keys].filter((key) => typeof said(key) !== "string")).toEqual([]);
  });
});

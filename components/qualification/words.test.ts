import { readdirSync, readFileSync } from "node:fs";
import { DOCUMENT_KINDS } from "@/lib/domain/catalogue";
import {
  CASE_CRITERIA,
  CATEGORIES,
  ELEMENT_IDS,
  ELEMENT_STATUSES,
  ILO_IDS,
  NOTE_IDS,
  RESULTS,
  accusedSchema,
  caseInputSchema,
  factSchema,
  lawProfileSchema,
} from "@/lib/domain/qualification";
import type { AggravationFinding, ConsentFinding, Formula, NeighbourFinding, ProofNode } from "@/lib/domain/qualification";
import { LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

type Tree = { readonly [key: string]: string | Tree };

function wordsOf(locale: Locale): Tree {
  const { qualification } = JSON.parse(readFileSync(`lib/i18n/messages/${locale}.json`, "utf8")) as { qualification: Tree };
  return qualification;
}
function has(tree: Tree, path: string): boolean {
  const found = path.split(".").reduce<string | Tree | undefined>((node, part) => (typeof node === "object" ? node[part] : undefined), tree);
  return typeof found === "string" && found !== "";
}

/** Ids the engine has as types only: the compiler holds these lists complete. */
const CONSENT: Readonly<Record<ConsentFinding["effect"], true>> = {
  not_raised: true,
  irrelevant_child: true,
  irrelevant_means: true,
  irrelevant_by_law: true,
  depends_on_means: true,
  silent: true,
  no_means: true,
};
const POINTS: Readonly<Record<AggravationFinding["status"], true>> = { established: true, depends: true, suspected: true };
const NEIGHBOURS: Readonly<Record<`${NeighbourFinding["relation"]}_${NeighbourFinding["status"]}`, true>> = {
  instead_fits: true,
  instead_may_fit: true,
  alongside_fits: true,
  alongside_may_fit: true,
};
const BRANCHES: Readonly<Record<Exclude<ProofNode["kind"], "element" | "circumstance">, true>> = {
  all: true,
  any: true,
  not: true,
  unless: true,
  unsettled: true,
  at_least: true,
};
/** What a leaf of a proof goes by when the law gives it no name of its own. */
const LEAVES = [
  "act",
  "means",
  "purpose",
  "agg",
  "tag",
  "knowledge",
  "knowledge_of_age",
  "victim_age",
  "victims",
  "movement",
  "border",
  "exploitation",
  "benefit",
  "exclusion",
];

/** Names the laws themselves give to what they require, and to questions they leave open. */
function namesInLaw(node: Formula): readonly string[] {
  const own = [...("as" in node && node.as !== undefined ? [node.as] : []), ...("question" in node ? [node.question] : [])];
  const inner =
    "all" in node
      ? node.all
      : "any" in node
        ? node.any
        : "not" in node
          ? [node.not]
          : "of" in node
            ? node.of
            : "need" in node
              ? [node.need, node.unless]
              : "unsettled" in node
                ? [node.unsettled]
                : [];
  return [...own, ...inner.flatMap(namesInLaw)];
}
const named = readdirSync("content/law").flatMap((id) => {
  const { offences } = lawProfileSchema.parse(parse(readFileSync(`content/law/${id}/profile.yaml`, "utf8")));
  return offences.flatMap(({ formula }) => namesInLaw(formula));
});

const KEYS = [
  ...NOTE_IDS.map((id) => `note.${id}`),
  ...ELEMENT_IDS.map((id) => `element.${id}`),
  ...[...CATEGORIES, "none"].flatMap((id) => [`category.${id}`, `short.${id}`]),
  ...RESULTS.map((id) => `result.${id}`),
  ...ELEMENT_STATUSES.map((id) => `status.${id}`),
  ...DOCUMENT_KINDS.map((id) => `document.${id}`),
  ...caseInputSchema.shape.stage.unwrap().options.map((id) => `stage.${id}`),
  ...caseInputSchema.shape.borderCrossed.unwrap().options.map((id) => `border.${id}`),
  ...accusedSchema.shape.knowledge.unwrap().options.map((id) => `knowledge.${id}`),
  ...factSchema.shape.state.unwrap().options.map((id) => `factState.${id}`),
  ...lawProfileSchema.shape.state.options.map((id) => `profileState.${id}`),
  ...CASE_CRITERIA.map((id) => `criterion.${id}`),
  ...ILO_IDS.map((id) => `signal.${id}`),
  ...Object.keys(CONSENT).map((id) => `consent.${id}`),
  ...Object.keys(POINTS).map((id) => `pointStatus.${id}`),
  ...Object.keys(NEIGHBOURS).map((id) => `neighbour.${id}`),
  ...Object.keys(BRANCHES).map((id) => `proof.${id}`),
  ...LEAVES.map((id) => `required.${id}`),
  ...named.map((id) => `required.${id}`),
];

describe.each(LOCALES)("words in %s", (locale) => {
  const words = wordsOf(locale);
  test("K60 every id of the engine and of the laws has its words", () => {
    expect(KEYS.filter((key) => !has(words, key))).toEqual([]);
  });
});

import type { Item, ItemText } from "@/lib/domain/catalogue";
import { LOCALES, SOURCE_LOCALE } from "@/lib/kernel/locale";
import type { Finding } from "@/lib/content/finding";
import { gapsIn, PART_FIELDS, partsOf } from "@/lib/content/item-parts";
import type { BankTextFile } from "@/lib/content/schemas";
import type { BankSource, CaseSource, ContentSources } from "@/lib/content/sources";
import type { Parsed } from "@/lib/content/yaml-source";
import { difference, finder } from "./rule";
import type { Rule } from "./rule";

const find = finder("R08");

interface Compared {
  readonly file: Parsed<unknown>;
  readonly at: readonly PropertyKey[];
  readonly wanted: readonly string[];
  readonly found: readonly string[];
}

/** A finding for each key that is missing or unknown at one place of a file. */
function keyFindings({ file, at, wanted, found }: Compared): Finding[] {
  const { missing, unknown } = difference(wanted, found);
  const where = at.join(".");
  return [
    ...missing.map((id) => find({ path: file.path, line: file.lineOf(...at) }, `${where}: ${id} is missing`)),
    ...unknown.map((id) => find({ path: file.path, line: file.lineOf(...at, id) }, `${where}: ${id} is not in the structure`)),
  ];
}

const sameParts: Rule = {
  id: "R08",
  check: (tree) => [...outlineKeys(tree), ...[...tree.banks.values()].flatMap(bankKeys), ...[...tree.cases.values()].flatMap(caseKeys)],
};

function outlineKeys(tree: ContentSources): Finding[] {
  const courses = [...tree.courses.values()].flatMap(({ structure, texts }) =>
    Object.values(texts).flatMap((file) => {
      const wanted = [...(structure?.value.opening ?? []), ...(structure?.value.closing ?? [])].map(({ id }) => id);
      if (!structure) return [];
      return [
        ...keyFindings({ file, at: ["activities"], wanted, found: Object.keys(file.value.activities) }),
        ...keyFindings({ file, at: ["programmes"], wanted: structure.value.programmes.map(({ id }) => id), found: Object.keys(file.value.programmes) }),
      ];
    }),
  );
  const modules = [...tree.modules.values()].flatMap(({ structure, texts }) =>
    Object.values(texts).flatMap((file) => {
      if (!structure) return [];
      const { objectives, activities, announced } = structure.value;
      return [
        ...keyFindings({ file, at: ["objectives"], wanted: objectives.map(({ id }) => id), found: Object.keys(file.value.objectives) }),
        ...keyFindings({
          file,
          at: ["activities"],
          wanted: [...activities.map(({ id }) => id), ...announced],
          found: Object.keys(file.value.activities),
        }),
      ];
    }),
  );
  return [...courses, ...modules];
}

function bankKeys({ structure, texts }: BankSource): Finding[] {
  const items = structure?.value.items;
  if (!items) return [];
  return Object.values(texts).flatMap((file) => [
    ...keyFindings({ file, at: ["items"], wanted: items.map(({ id }) => id), found: Object.keys(file.value.items) }),
    ...items.flatMap((item) => itemKeys(file, item)),
  ]);
}

function itemKeys(file: Parsed<BankTextFile>, item: Item): Finding[] {
  const text = file.value.items[item.id];
  if (!text) return [];
  const parts = partsOf(item);
  const fields = PART_FIELDS.flatMap((field) =>
    keyFindings({ file, at: ["items", item.id, field], wanted: parts[field] ?? [], found: Object.keys(text[field] ?? {}) }),
  );
  return [...fields, ...gapFindings(file, item, text)];
}

function gapFindings(file: Parsed<BankTextFile>, item: Item, text: ItemText): Finding[] {
  const at = ["items", item.id];
  const gaps = item.kind === "cloze" ? item.gaps : [];
  const inText = gapsIn(text);
  const twice = inText.filter((id, index) => inText.indexOf(id) !== index);
  return [
    ...keyFindings({ file, at: [...at, "text"], wanted: gaps.map(({ id }) => id), found: inText }),
    ...twice.map((id) => find({ path: file.path, line: file.lineOf(...at, "text") }, `${item.id}: gap ${id} stands twice in the text`)),
    ...keyFindings({ file, at: [...at, "choices"], wanted: gaps.map(({ id }) => id), found: Object.keys(text.choices ?? {}) }),
    ...gaps.flatMap(({ id, choices }) => keyFindings({ file, at: [...at, "choices", id], wanted: choices, found: Object.keys(text.choices?.[id] ?? {}) })),
  ];
}

function caseKeys({ structure, texts }: CaseSource): Finding[] {
  if (!structure) return [];
  const { documents, victims, accused, whyNot } = structure.value;
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return LOCALES.flatMap((locale) => {
    const file = texts[locale];
    if (!file) return [];
    const source = texts[SOURCE_LOCALE]?.value.documents ?? {};
    const uneven = Object.entries(file.value.documents).filter(([id, { paragraphs }]) => source[id] && source[id].paragraphs.length !== paragraphs.length);
    return [
      ...keyFindings({ file, at: ["documents"], wanted: ids(documents), found: Object.keys(file.value.documents) }),
      ...keyFindings({ file, at: ["victims"], wanted: ids(victims), found: Object.keys(file.value.victims) }),
      ...keyFindings({ file, at: ["accused"], wanted: ids(accused), found: Object.keys(file.value.accused) }),
      ...keyFindings({ file, at: ["whyNot"], wanted: whyNot, found: Object.keys(file.value.whyNot) }),
      ...uneven.map(([id]) =>
        find({ path: file.path, line: file.lineOf("documents", id, "paragraphs") }, `document ${id} has not as many paragraphs as in ${SOURCE_LOCALE}`),
      ),
    ];
  });
}

export const WORD_RULES: readonly Rule[] = [sameParts];

import "server-only";
import { LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { parseContent } from "./parse";
import type { ContentFiles } from "./read";
import type { BankSource, ContentSources } from "./sources";

/** How far a text has come in one language; `seen` is a term met in an official act, `pending` is what does not exist. */
const STATES = ["reviewed", "seen", "draft", "machine_draft", "pending"] as const;
type State = (typeof STATES)[number];

/** Where an objective is served: lessons that teach it, and items that practise and test it. */
export interface ObjectiveRow {
  readonly objective: string;
  readonly level: string;
  readonly lessons: number;
  readonly checks: number;
  readonly quiz: number;
  /** Items over all test forms. */
  readonly test: number;
}

/** One text with its state in every language. */
export interface TextRow {
  readonly kind: string;
  /** Path without language and ending. */
  readonly path: string;
  readonly states: Readonly<Record<Locale, State>>;
}

/** Every objective of every module in reading order, with how often it is taught, practised and tested. Pure. */
export function objectiveRows(files: ContentFiles): ObjectiveRow[] {
  const tree = parseContent(files);
  const taught = [...tree.lessons.values()].flatMap(({ texts }) => texts.en?.frontMatter?.value.objectives ?? []);
  const asked = (use: BankSource["use"]) =>
    [...tree.banks.values()].filter((bank) => bank.use === use).flatMap(({ structure }) => structure?.value.items.map(({ objective }) => objective) ?? []);
  const [checks, quiz, test] = [asked("checks"), asked("quiz"), asked("test")];
  const count = (list: readonly string[], id: string) => list.filter((entry) => entry === id).length;
  return [...tree.modules.values()]
    .flatMap(({ structure }) => structure?.value.objectives ?? [])
    .map(({ id, level }) => ({
      objective: id,
      level,
      lessons: count(taught, id),
      checks: count(checks, id),
      quiz: count(quiz, id),
      test: count(test, id),
    }));
}

type Stated = Partial<Record<Locale, State | undefined>>;

/** Every text that exists in languages, with its state in each; terms of the glossary one by one. Pure. */
export function textRows(files: ContentFiles): TextRow[] {
  const tree = parseContent(files);
  const row = (kind: string, path: string, stated: Stated): TextRow => ({
    kind,
    path,
    states: { en: stated.en ?? "pending", ru: stated.ru ?? "pending", tk: stated.tk ?? "pending" },
  });
  return [
    ...[...tree.courses.values()].map(({ name, texts }) => row("course", `courses/${name}/course`, statesIn(texts))),
    ...[...tree.modules.values()].map(({ course, name, texts }) => row("module", `courses/${course}/${name}/module`, statesIn(texts))),
    ...[...tree.lessons.values()].map(({ course, module, name, texts }) => {
      const fronts = LOCALES.map((locale) => [locale, texts[locale]?.frontMatter?.value.state] as const);
      return row("lesson", `courses/${course}/${module}/${name}`, Object.fromEntries(fronts));
    }),
    ...[...tree.banks.values()].flatMap(({ use, stem, texts, rationales }) => [
      row(use, stem, statesIn(texts)),
      row("rationale", `${stem}.rationale`, statesIn(rationales)),
    ]),
    ...otherRows(tree, row),
  ];
}

function otherRows(tree: ContentSources, row: (kind: string, path: string, stated: Stated) => TextRow): TextRow[] {
  return [
    ...[...tree.cases.values()].flatMap(({ name, texts, rationales }) => [
      row("case", `cases/${name}/case`, statesIn(texts)),
      row("rationale", `cases/${name}/case.rationale`, statesIn(rationales)),
    ]),
    ...[...tree.exercises.values()].map(({ name, texts }) => row("exercise", `exercises/${name}/script`, statesIn(texts))),
    ...(tree.glossary?.value.terms ?? []).map(({ id, en, ru, tk }) => row("term", `glossary ${id}`, { en: en.state, ru: ru.state, tk: tk?.state })),
  ];
}

function statesIn(texts: Partial<Record<Locale, { readonly value: { readonly state: State } }>>): Stated {
  return Object.fromEntries(LOCALES.map((locale) => [locale, texts[locale]?.value.state]));
}

/** The coverage of content as text for a terminal: objectives, places of the tests, texts by kind, and each text. */
export function coverageTables(files: ContentFiles): string {
  const texts = textRows(files);
  const kinds = [...new Set(texts.map(({ kind }) => kind))];
  const summary = kinds.flatMap((kind) =>
    LOCALES.map((locale) => {
      const states = texts.filter((row) => row.kind === kind).map(({ states: inLocales }) => inLocales[locale]);
      return [kind, locale, ...STATES.map((state) => String(states.filter((found) => found === state).length))];
    }),
  );
  return [
    table(
      ["objective", "level", "lessons", "checks", "quiz", "test"],
      objectiveRows(files).map((row) => [row.objective, row.level, ...[row.lessons, row.checks, row.quiz, row.test].map(String)]),
    ),
    table(["test places", "number"], placeCounts(parseContent(files))),
    table(["texts", "language", ...STATES], summary),
    table(
      ["text", ...LOCALES],
      texts.map(({ path, states }) => [path, ...LOCALES.map((locale) => states[locale])]),
    ),
  ].join("\n\n");
}

/** How many places of the blueprints ask about each module, in each kind and at each level. */
function placeCounts(tree: ContentSources): string[][] {
  const places = [...tree.courses.values()].flatMap(({ blueprint }) => blueprint?.value.places ?? []);
  const moduleOf = new Map([...tree.modules.values()].flatMap(({ name, structure }) => structure?.value.objectives.map(({ id }) => [id, name] as const) ?? []));
  const words = places.flatMap(({ objective, kind, level }) => [`module ${moduleOf.get(objective) ?? "?"}`, `kind ${kind}`, `level ${level}`]);
  return [...new Set(words)].toSorted().map((word) => [word, String(words.filter((found) => found === word).length)]);
}

/** Columns as wide as their widest cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

import "server-only";
import {
  caseKeySchema,
  caseRationaleSchema,
  caseStructureSchema,
  caseTextSchema,
  courseSchema,
  courseTextSchema,
  moduleSchema,
  moduleTextSchema,
} from "@/lib/domain/catalogue";
import { lawProfileSchema } from "@/lib/domain/qualification";
import type { Locale } from "@/lib/kernel/locale";
import type { z } from "zod";
import { compileLesson, compileNotes } from "./markdown";
import { parseExercises } from "./parse-exercises";
import type { ExerciseFiles } from "./parse-exercises";
import type { TextState } from "./model";
import { placeOf } from "./place";
import type { Place } from "./place";
import type { ContentFiles } from "./read";
import { bankKeySchema, bankRationaleSchema, bankSchema, bankTextSchema, blueprintSchema, glossarySchema, sourcesSchema } from "./schemas";
import type { GlossaryFile } from "./schemas";
import { emptySources } from "./sources";
import type { BankSource, CaseSource, ContentSources, CourseSource, LessonFiles, ModuleSource, Texts } from "./sources";
import { signedStates, stateAfter, termKey, withState } from "./units/text-states";
import type { SignedStates } from "./units/text-states";
import { reviewSchema } from "./units/signatures";
import { parseYaml } from "./yaml-source";
import type { Parsed } from "./yaml-source";

interface File {
  readonly path: string;
  readonly text: string;
  readonly tree: ContentSources;
  readonly exercises: Map<string, ExerciseFiles>;
  readonly signed: SignedStates;
}

/** Parses every file into its place. Pure; what does not parse or has no place is a finding (R01, R02, R11, R13, R14). */
export function parseContent(files: ContentFiles): ContentSources {
  const tree = emptySources(files);
  const signed = signedStates(files);
  const exercises = new Map<string, ExerciseFiles>();
  for (const [path, text] of files) {
    const place = placeOf(path);
    if (place === null) tree.findings.push({ path, line: 1, rule: "R02", message: "no file is expected at this path" });
    else parseFile({ path, text, tree, exercises, signed }, place);
  }
  parseExercises(tree, exercises, { signed });
  return tree;
}

function parseFile(file: File, place: Place): void {
  const { tree } = file;
  switch (place.kind) {
    case "course":
      return parseCourse(file, place);
    case "blueprint":
      courseOf(tree, place.course).blueprint = readYaml(file, blueprintSchema);
      return;
    case "module":
      return parseModule(file, place);
    case "lesson":
      return parseLesson(file, place);
    case "notes":
      return parseNotes(file, place);
    case "bank":
      return parseBank(file, place);
    case "case":
      return parseCase(file, place);
    case "exercise": {
      const { path, text } = file;
      const files: ExerciseFiles = entry(file.exercises, place.name, () => ({ texts: {} }));
      if (place.locale === null) files.structure = { path, text };
      else files.texts[place.locale] = { path, text };
      return;
    }
    case "profile": {
      const profile = readYaml(file, lawProfileSchema);
      if (profile) tree.profiles.set(place.name, profile);
      return;
    }
    case "review":
      readReview(file, place.locale);
      return;
    case "glossary":
      tree.glossary = withStates(readYaml(file, glossarySchema), file.signed);
      return;
    case "sources":
      tree.sources = readYaml(file, sourcesSchema);
      return;
    case "lock":
      tree.lock = file.text.split("\n").filter((line) => line !== "");
  }
}

function parseCourse(file: File, { name, locale }: Extract<Place, { kind: "course" }>): void {
  const course = courseOf(file.tree, name);
  if (locale === null) course.structure = readYaml(file, courseSchema);
  else readText({ file, texts: course.texts, locale, schema: courseTextSchema });
}

function courseOf(tree: ContentSources, name: string): CourseSource {
  return entry(tree.courses, name, () => ({ name, texts: {} }));
}

function parseModule(file: File, { course, name, locale }: Extract<Place, { kind: "module" }>): void {
  const module: ModuleSource = entry(file.tree.modules, `${course}/${name}`, () => ({ course, name, texts: {} }));
  if (locale === null) module.structure = readYaml(file, moduleSchema);
  else readText({ file, texts: module.texts, locale, schema: moduleTextSchema });
}

function parseLesson(file: File, { course, module, name, locale }: Extract<Place, { kind: "lesson" }>): void {
  const lesson: LessonFiles = entry(file.tree.lessons, `${course}/${module}/${name}`, () => ({ course, module, name, texts: {} }));
  const source = compileLesson(file.path, file.text);
  const front = source.frontMatter;
  lesson.texts[locale] = front ? { ...source, frontMatter: withState(front, file.signed) } : source;
  file.tree.findings.push(...source.findings);
}

function parseNotes({ path, text, tree }: File, { course, module }: Extract<Place, { kind: "notes" }>): void {
  const { mentions, findings } = compileNotes(path, text);
  tree.notes.push({ path, course, module, mentions });
  tree.findings.push(...findings);
}

function parseBank(file: File, place: Extract<Place, { kind: "bank" }>): void {
  const { stem, use, course, module, name, part } = place;
  const bank: BankSource = entry(file.tree.banks, stem, () => ({ stem, use, course, module, name, texts: {}, rationales: {} }));
  if (part.is === "structure") bank.structure = readYaml(file, bankSchema);
  else if (part.is === "key") bank.key = readYaml(file, bankKeySchema);
  else if (part.is === "text") readText({ file, texts: bank.texts, locale: part.locale, schema: bankTextSchema });
  else readText({ file, texts: bank.rationales, locale: part.locale, schema: bankRationaleSchema });
}

function parseCase(file: File, { name, part }: Extract<Place, { kind: "case" }>): void {
  const found: CaseSource = entry(file.tree.cases, name, () => ({ name, texts: {}, rationales: {} }));
  if (part.is === "structure") found.structure = readYaml(file, caseStructureSchema);
  else if (part.is === "key") found.key = readYaml(file, caseKeySchema);
  else if (part.is === "text") readText({ file, texts: found.texts, locale: part.locale, schema: caseTextSchema });
  else readText({ file, texts: found.rationales, locale: part.locale, schema: caseRationaleSchema });
}

interface Stated {
  readonly state: TextState;
}

function readText<T extends Stated>({ file, texts, locale, schema }: { file: File; texts: Texts<T>; locale: Locale; schema: z.ZodType<T> }): void {
  const parsed = readYaml(file, schema);
  if (parsed) texts[locale] = withState(parsed, file.signed);
}

function readReview(file: File, locale: Locale): void {
  const review = readYaml(file, reviewSchema);
  if (review) file.tree.reviews[locale] = review;
}

function readYaml<T>({ path, text, tree }: File, schema: z.ZodType<T>): Parsed<T> | undefined {
  const { parsed, findings } = parseYaml({ path, text, schema });
  tree.findings.push(...findings);
  if (parsed === null) return undefined;
  tree.yaml.push(parsed);
  return parsed;
}

/** Each term in the state that its signatures give it. */
function withStates(glossary: Parsed<GlossaryFile> | undefined, signed: SignedStates): Parsed<GlossaryFile> | undefined {
  if (!glossary || signed.size === 0) return glossary;
  type Words = GlossaryFile["terms"][number]["ru"];
  const stated = <W extends Words>(id: string, locale: Locale, words: W): W => ({ ...words, state: stateAfter(signed, termKey(id, locale), words.state) });
  const terms = glossary.value.terms.map(({ tk, ...term }) => ({
    ...term,
    en: stated(term.id, "en", term.en),
    ru: stated(term.id, "ru", term.ru),
    ...(tk ? { tk: stated(term.id, "tk", tk) } : {}),
  }));
  return { ...glossary, value: { terms } };
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

import "server-only";
import { citedRefs } from "@/lib/domain/catalogue";
import type { CaseKey } from "@/lib/domain/catalogue";
import { caseInputFromKey, changesBetween, parseTag, qualify } from "@/lib/domain/qualification";
import type { AnswerChange, FieldChange, LawProfile, Qualification } from "@/lib/domain/qualification";
import { parseContent } from "./parse";
import { placeOf } from "./place";
import type { ContentFiles } from "./read";
import { stringsOf } from "./rules/strings";
import type { CaseSource, ContentSources } from "./sources";

export interface Spot {
  readonly path: string;
  readonly line: number;
}
export const CITING_KINDS = ["item", "lesson", "exercise", "term", "notes", "case", "other"] as const;
export type CitingKind = (typeof CITING_KINDS)[number];

/** Something that cites a provision the amendment touches. */
export interface Citing {
  readonly kind: CitingKind;
  readonly id: string;
  /** The quiz, test or lesson an item stands in; the module of notes and lessons. */
  readonly within: string | null;
  readonly refs: readonly string[];
  readonly spots: readonly Spot[];
}

/** What an amendment does to one case. */
export interface CaseImpact {
  readonly id: string;
  /** True when the case asks for an answer under this law; false when only "what if" can. */
  readonly asked: boolean;
  readonly before: Qualification["result"];
  readonly after: Qualification["result"];
  readonly changes: readonly AnswerChange[];
  /** The changed fields the case rests on, with the facts that carry their elements. */
  readonly fields: readonly { readonly field: string; readonly facts: readonly string[] }[];
}

export interface Impact {
  readonly changes: readonly FieldChange[];
  /** `profile#provision` of everything that changed. */
  readonly refs: readonly string[];
  readonly cases: readonly CaseImpact[];
  readonly casesRun: number;
  readonly citing: readonly Citing[];
  readonly slides: readonly SlidesImpact[];
}

/** The slides of a module follow its lessons and their questions: those of these lessons are to be gone through. */
export interface SlidesImpact {
  readonly module: string;
  readonly lessons: readonly string[];
}

interface Amendment {
  readonly before: LawProfile;
  readonly after: LawProfile;
  readonly changes: readonly FieldChange[];
}

/**
 * Everything in a set of content files that rests on the changed fields of a profile: what cites their provisions, which
 * cases rest on their elements, and what becomes of each case's answer. Pure. Rules W12 and W13.
 */
export function impactOf(files: ContentFiles, amendment: Amendment): Impact {
  const tree = parseContent(files);
  const { changes, after } = amendment;
  const refs = [...new Set(changes.flatMap(({ provisions }) => provisions.map((provision) => `${after.id}#${provision}`)))];
  const cases = [...tree.cases.values()].flatMap((source) => caseImpact(source, amendment) ?? []);
  const citing = citingOf(tree, refs);
  return {
    changes,
    refs,
    cases: cases.filter((entry) => entry.changes.length > 0 || entry.fields.length > 0),
    casesRun: cases.length,
    citing,
    slides: slidesOf(tree, citing),
  };
}

/** Nobody writes slides: they are made of lessons and of the questions in them, so what those cite, slides show. */
function slidesOf(tree: ContentSources, citing: readonly Citing[]): readonly SlidesImpact[] {
  const touched = new Set(
    citing.flatMap(({ kind, id, within }) => (kind === "lesson" ? [id] : kind === "item" ? [within?.replace(/-checks$/u, "") ?? ""] : [])),
  );
  const lessons = [...tree.lessons.values()].filter(({ name }) => touched.has(name));
  const modules = [...new Set(lessons.map(({ module }) => module))].toSorted(order);
  return modules.map((module) => ({ module, lessons: lessons.flatMap(({ name, module: own }) => (own === module ? [name] : [])).toSorted(order) }));
}

function caseImpact({ structure, key }: CaseSource, { before, after, changes }: Amendment): CaseImpact | null {
  if (structure === undefined || key === undefined) return null;
  const input = caseInputFromKey(structure.value, key.value);
  const answers = { before: qualify(before, input), after: qualify(after, input) };
  const asked = structure.value.profiles.includes(after.id);
  return {
    id: structure.value.id,
    asked,
    before: answers.before.result,
    after: answers.after.result,
    changes: changesBetween(answers.before, answers.after),
    fields: asked ? changes.flatMap((change) => restsOn(change, { key: key.value, profile: after.id, answers }) ?? []) : [],
  };
}

interface Asked {
  readonly key: CaseKey;
  readonly profile: string;
  readonly answers: { readonly before: Qualification; readonly after: Qualification };
}

/** A rule or an offence bears on every case asked under the law; an element, a point or a neighbour on those that show it. */
function restsOn(change: FieldChange, { key, profile, answers }: Asked): CaseImpact["fields"][number] | null {
  const { field, kind, id } = change;
  const both = [answers.before, answers.after];
  switch (kind) {
    case "identity":
    case "provision":
      return null;
    case "rule":
    case "offence":
      return { field, facts: [] };
    case "listing": {
      const facts = factsWith(key, change.elements);
      return facts.length > 0 ? { field, facts } : null;
    }
    case "point": {
      const facts = factsWith(key, change.elements);
      const found = both.some(({ aggravations }) => aggravations.some((point) => point.id === id));
      return facts.length > 0 || found ? { field, facts } : null;
    }
    case "neighbour": {
      const found = both.some(({ neighbours }) => neighbours.some(({ offence }) => offence === id));
      return found || key.neighbour[profile]?.offence === id ? { field, facts: factsWith(key, change.elements) } : null;
    }
  }
}

function factsWith(key: CaseKey, elements: readonly string[]): readonly string[] {
  const carries = (tag: string) => elements.includes(parseTag(tag)?.key ?? "");
  return Object.entries(key.facts).flatMap(([id, { tags }]) => (tags.some(carries) ? [id] : []));
}

type Owner = Pick<Citing, "kind" | "id" | "within">;

function citingOf(tree: ContentSources, refs: readonly string[]): readonly Citing[] {
  const wanted = new Set(refs);
  const found = new Map<string, { owner: Owner; refs: Set<string>; spots: Spot[] }>();
  const note = (owner: Owner, ref: string, { path, line }: Spot) => {
    if (!wanted.has(ref)) return;
    const name = `${owner.kind} ${owner.within ?? ""} ${owner.id}`;
    const entry = found.get(name) ?? { owner, refs: new Set<string>(), spots: [] };
    entry.refs.add(ref);
    if (!entry.spots.some((spot) => spot.path === path && spot.line === line)) entry.spots.push({ path, line });
    found.set(name, entry);
  };
  for (const string of stringsOf(tree)) {
    if (string.path.startsWith("law/")) continue;
    for (const ref of new Set([...citedRefs(string.text), string.text])) note(ownerOf(tree, string), ref, string);
  }
  for (const lesson of tree.lessons.values()) {
    for (const { path, mentions } of Object.values(lesson.texts)) {
      for (const { kind, id, line } of mentions) if (kind === "law") note({ kind: "lesson", id: lesson.name, within: lesson.module }, id, { path, line });
    }
  }
  for (const { path, module, mentions } of tree.notes) {
    for (const { kind, id, line } of mentions) if (kind === "law") note({ kind: "notes", id: module, within: null }, id, { path, line });
  }
  const list = [...found.values()].map(({ owner, refs: cited, spots }) => ({ ...owner, refs: [...cited], spots }));
  return list.toSorted((a, b) => CITING_KINDS.indexOf(a.kind) - CITING_KINDS.indexOf(b.kind) || order(a.within ?? "", b.within ?? "") || order(a.id, b.id));
}

function order(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

/** What a string of a YAML file belongs to, by the path of the file and the string's place in it. */
function ownerOf(tree: ContentSources, { path, at }: { readonly path: string; readonly at: readonly string[] }): Owner {
  const place = placeOf(path);
  switch (place?.kind) {
    case "bank":
      return { kind: "item", id: at[1] ?? place.name, within: place.name };
    case "case":
      return { kind: "case", id: place.name, within: null };
    case "glossary":
      return { kind: "term", id: tree.glossary?.value.terms[Number(at[1])]?.id ?? path, within: null };
    default: {
      const exercise = /^exercises\/(?<id>[^/]+)\//u.exec(path)?.groups?.["id"];
      return exercise === undefined ? { kind: "other", id: path, within: null } : { kind: "exercise", id: exercise, within: null };
    }
  }
}

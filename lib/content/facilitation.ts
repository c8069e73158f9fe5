import "server-only";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { LessonStep } from "@/lib/domain/catalogue";
import { SOURCE_LOCALE } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import Markdoc from "@markdoc/markdoc";
import { inlineNodes } from "./lesson-inline";
import { blockNodes } from "./lesson-nodes";
import { Walk } from "./lesson-walk";
import type { TextState } from "./model";
import { reviewPath } from "./units/signatures";
import { signedStates, stateAfter } from "./units/text-states";
import type { SignedStates } from "./units/text-states";

/** Session plan and notes of a module, in the language they are really in. */
export interface FacilitationNotes {
  readonly textLocale: Locale;
  readonly state: TextState;
  readonly sections: readonly LessonStep[];
}

/**
 * The session plan and notes of a module, in the first of `locales` that has them; undefined where nobody wrote any.
 * Staff only: they are read from the disk for whoever may have them and are never part of the library.
 */
export function readFacilitation(
  root: string,
  { courseId, moduleId }: { readonly courseId: string; readonly moduleId: string },
  locales: readonly Locale[],
): FacilitationNotes | undefined {
  for (const textLocale of locales) {
    const name = `courses/${courseId}/${moduleId}/facilitation.${textLocale}.md`;
    const file = path.join(/* turbopackIgnore: true */ root, name);
    if (!existsSync(/* turbopackIgnore: true */ file)) continue;
    const { state, sections } = sectionsOf(name, readFileSync(/* turbopackIgnore: true */ file, "utf8"));
    return { textLocale, state: stateAfter(signedNotes(root, name, textLocale), name, state), sections };
  }
  return undefined;
}

/** What the signatures make of one text of notes: only what they are about is read. */
function signedNotes(root: string, name: string, locale: Locale): SignedStates {
  const names = [name, name.replace(`.${locale}.md`, `.${SOURCE_LOCALE}.md`), reviewPath(locale)];
  const read = (one: string): [string, string][] => {
    const file = path.join(/* turbopackIgnore: true */ root, one);
    return existsSync(/* turbopackIgnore: true */ file) ? [[one, readFileSync(/* turbopackIgnore: true */ file, "utf8")]] : [];
  };
  return signedStates(new Map(names.flatMap(read)));
}

/** Sections (`##`) of a text for staff. Never throws: what is wrong with a text is the business of `npm run content check`. */
export function sectionsOf(name: string, text: string): Omit<FacilitationNotes, "textLocale"> {
  const { attributes, children } = Markdoc.parse(text);
  const state = /^state: *(?<state>[a-z_]+) *$/mu.exec(String(attributes["frontmatter"] ?? ""))?.groups?.["state"];
  const starts = children.flatMap((node, index) => (node.type === "heading" && node.attributes["level"] === 2 ? [index] : []));
  const walk = new Walk(name);
  const sections = starts.flatMap((start, index): LessonStep[] => {
    const heading = children[start];
    if (heading === undefined) return [];
    const id: unknown = heading.attributes["id"];
    const title = inlineNodes(heading.children, walk);
    return [{ id: typeof id === "string" ? id : "", title, nodes: blockNodes(children.slice(start + 1, starts[index + 1]), walk) }];
  });
  return { state: state === "reviewed" || state === "machine_draft" ? state : "draft", sections };
}

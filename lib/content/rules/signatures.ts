import { LOCALES } from "@/lib/kernel/locale";
import type { Finding } from "@/lib/content/finding";
import type { ContentSources } from "@/lib/content/sources";
import { textSources } from "@/lib/content/units/texts";
import { unitsOf } from "@/lib/content/units/units";
import { finder } from "./rule";
import type { Rule } from "./rule";
import { stringsOf } from "./strings";

const find = finder("R41");

const signatures: Rule = { id: "R41", check: (tree) => [...ofNothing(tree), ...selfReviewed(tree)] };

/** Signatures of strings that do not exist. Those of the interface are not part of the content and are checked with it. */
function ofNothing({ reviews, files }: ContentSources): Finding[] {
  const sources = textSources(files.keys());
  return LOCALES.flatMap((locale) => {
    const review = reviews[locale];
    const names = Object.keys(review?.value.signed ?? {}).filter((name) => !name.startsWith("interface/"));
    if (review === undefined || names.length === 0) return [];
    const stems = new Set(names.map((name) => name.split("#")[0]));
    const asked = { files, locale, signatures: new Map() };
    const there = new Set(
      sources
        .filter(({ stem }) => stems.has(stem))
        .flatMap((source) => unitsOf(source, asked))
        .flatMap(({ name, target }) => (target === null ? [] : [name])),
    );
    return names
      .filter((name) => !there.has(name))
      .map((name) => find({ path: review.path, line: review.lineOf("signed", name) }, `there is no string ${name} in this language any more`));
  });
}

/** Files that call themselves reviewed: only signatures can. */
function selfReviewed(tree: ContentSources): Finding[] {
  const inYaml = stringsOf(tree).filter(({ path, at, text }) => at.at(-1) === "state" && text === "reviewed" && isText(path, at));
  const inLessons = [...tree.files].flatMap(([path, text]) => {
    const line = path.endsWith(".md") ? text.split("\n").findIndex((words) => words.startsWith("state: reviewed")) + 1 : 0;
    return line > 0 ? [{ path, line }] : [];
  });
  return [...inYaml, ...inLessons].map((spot) => find(spot, "a text cannot call itself reviewed; it is when each of its strings is signed in content/review"));
}

function isText(path: string, at: readonly string[]): boolean {
  return !path.startsWith("review/") && !path.startsWith("law/") && (at.length === 1 || path === "glossary.yaml");
}

export const SIGNATURE_RULES: readonly Rule[] = [signatures];

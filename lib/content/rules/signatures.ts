import { LOCALES } from "@/lib/kernel/locale";
import type { Finding } from "@/lib/content/finding";
import type { ContentSources } from "@/lib/content/sources";
import { textSources } from "@/lib/content/units/texts";
import { unitsOf } from "@/lib/content/units/units";
import { finder } from "./rule";
import type { Rule } from "./rule";

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

/** Texts, and terms of the glossary, that call themselves reviewed: only signatures can. */
function selfReviewed({ files }: ContentSources): Finding[] {
  return textSources(files.keys())
    .filter(({ format, row }) => format !== "localized" || row.kind === "glossary")
    .flatMap(({ paths }) => [...new Set(Object.values(paths))])
    .flatMap((path) => {
      const said = path === "glossary.yaml" ? /^ +state: *reviewed/u : /^state: *reviewed/u;
      const lines = files.get(path)?.split("\n") ?? [];
      return lines.flatMap((words, index) =>
        said.test(words)
          ? [find({ path, line: index + 1 }, "a text cannot call itself reviewed; it is when each of its strings is signed in content/review")]
          : [],
      );
    });
}

export const SIGNATURE_RULES: readonly Rule[] = [signatures];

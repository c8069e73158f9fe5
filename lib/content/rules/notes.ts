import { LOCALES, SOURCE_LOCALE } from "@/lib/kernel/locale";
import type { Finding } from "@/lib/content/finding";
import { textSources } from "@/lib/content/units/texts";
import { unitsOf } from "@/lib/content/units/units";
import { finder } from "./rule";
import type { Rule } from "./rule";

const find = finder("R42");

/** Notes for trainers exist in English and Russian, and say in every language they exist in what they say in English, block by block. */
const notesWhole: Rule = {
  id: "R42",
  check: ({ files, modules }) =>
    textSources(files.keys())
      .filter(({ row }) => row.kind === "notes")
      .flatMap((source): Finding[] => {
        const [, course = "", name = ""] = source.stem.split("/");
        const published = modules.get(`${course}/${name}`)?.structure?.value.state === "published";
        const path = source.paths[SOURCE_LOCALE] ?? Object.values(source.paths)[0] ?? source.stem;
        const missing = published ? (["en", "ru"] as const).filter((locale) => source.paths[locale] === undefined) : [];
        if (missing.length > 0) return missing.map((locale) => find({ path }, `the notes are missing in ${locale}`));
        return LOCALES.filter((locale) => source.paths[locale] !== undefined).flatMap((locale) => {
          const uneven = unitsOf(source, { files, locale, signatures: new Map() }).filter(({ source: words, target }) => words === "" || target === null);
          return uneven.map(({ id, target }) =>
            find({ path: source.paths[locale] ?? path }, target === null ? `${id} is missing` : `${id} has nothing in ${SOURCE_LOCALE} to stand for`),
          );
        });
      }),
};

export const NOTES_RULES: readonly Rule[] = [notesWhole];

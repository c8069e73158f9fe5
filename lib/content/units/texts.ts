import { LOCALES, SOURCE_LOCALE } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { placeOf } from "@/lib/content/place";
import type { Place } from "@/lib/content/place";
import type { TextFormat } from "./spot";

/** What kind of text a row of the status table is about. */
export const ROW_KINDS = ["course", "module", "lesson", "notes", "checks", "quiz", "test", "case", "exercise", "glossary", "law", "interface"] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** One text in its languages. */
export interface TextSource {
  /** Path without language and ending; with a unit's id it names the unit for good: `courses/tip/m2/m2-l1#acts.p3`. */
  readonly stem: string;
  /** What it belongs to: words and reasons of a bank are two texts of one row. */
  readonly row: { readonly id: string; readonly kind: RowKind; readonly module: string | null };
  readonly format: TextFormat;
  /** Path in each language it exists in; the same path where one file holds all. */
  readonly paths: Readonly<Partial<Record<Locale, string>>>;
}

/** Files beside the content that hold words of the interface. One language each, or all in one. */
export const INTERFACE_FILES: readonly { readonly stem: string; readonly format: TextFormat; readonly path: (locale: Locale) => string }[] = [
  { stem: "interface/screens", format: "messages", path: (locale: Locale) => `lib/i18n/messages/${locale}.json` },
  { stem: "interface/books", format: "localized", path: () => "lib/interop/book/book-words.json" },
  { stem: "interface/certificate", format: "localized", path: () => "lib/platform/pdf/certificate-texts.json" },
  { stem: "interface/completion", format: "localized", path: () => "lib/interop/csv/completion-words.json" },
  { stem: "interface/answers", format: "localized", path: () => "lib/interop/csv/confusion-words.json" },
];

const INTERFACE_PATHS: ReadonlySet<string> = new Set(INTERFACE_FILES.flatMap(({ path }) => LOCALES.map(path)));

/** Whether a path is one of the content, rather than of the interface. */
export function isContentPath(path: string): boolean {
  return !INTERFACE_PATHS.has(path);
}

interface Belonging {
  readonly stem: string;
  readonly row: TextSource["row"];
  readonly format: TextFormat;
  /** Null for a file that holds every language. */
  readonly locale: Locale | null;
}

/** Every text that is translated, in the order of its paths. Paths are those of the content, or of the repository for the interface. */
export function textSources(paths: Iterable<string>): TextSource[] {
  const found = new Map<string, TextSource & { readonly paths: Partial<Record<Locale, string>> }>();
  for (const path of paths) {
    for (const { stem, row, format, locale } of belonging(path)) {
      const source = found.get(stem) ?? { stem, row, format, paths: {} };
      for (const one of locale === null ? LOCALES : [locale]) source.paths[one] = path;
      found.set(stem, source);
    }
  }
  return [...found.values()];
}

function belonging(path: string): Belonging[] {
  const place = placeOf(path);
  if (place) return ofContent(path, place);
  return INTERFACE_FILES.flatMap(({ stem, format, path: pathOf }): Belonging[] => {
    const row = { id: "interface", kind: "interface", module: null } as const;
    if (format === "localized") return pathOf(SOURCE_LOCALE) === path ? [{ stem, row, format, locale: null }] : [];
    return LOCALES.filter((locale) => pathOf(locale) === path).map((locale) => ({ stem, row, format, locale }));
  });
}

function ofContent(path: string, place: Place): Belonging[] {
  const stem = path.replace(/(?:\.(?:en|ru|tk))?\.(?:yaml|md)$/u, "");
  const row = (id: string, kind: RowKind, module: string | null = null) => ({ stem, row: { id, kind, module } });
  switch (place.kind) {
    case "course":
      return place.locale ? [{ ...row(place.name, "course"), format: "words", locale: place.locale }] : [];
    case "module":
      return place.locale ? [{ ...row(place.name, "module", place.name), format: "words", locale: place.locale }] : [];
    case "lesson":
      return [{ ...row(place.name, "lesson", place.module), format: "markdown", locale: place.locale }];
    case "notes":
      return [{ ...row(`${place.module}-notes`, "notes", place.module), format: "markdown", locale: place.locale }];
    case "bank":
      return "locale" in place.part ? [{ ...row(place.name, place.use, place.module), format: "words", locale: place.part.locale }] : [];
    case "case":
      return "locale" in place.part ? [{ ...row(place.name, "case"), format: "words", locale: place.part.locale }] : [];
    case "exercise":
      return place.locale ? [{ ...row(place.name, "exercise"), format: "words", locale: place.locale }] : [];
    case "profile":
      return [{ ...row(place.name, "law"), format: "localized", locale: null }];
    case "glossary":
      return [{ ...row("glossary", "glossary"), format: "localized", locale: null }];
    default:
      return [];
  }
}

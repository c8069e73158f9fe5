import type { Locale } from "@/lib/kernel/locale";
import type { HandbookInput } from "./input";
import type { BookWords } from "./words";
import { bookWords } from "./words";

/** What a book refers to while it is put together: the appendices list exactly this. Made anew for every book. */
export class Ledger {
  readonly words: BookWords;
  readonly provisions = new Set<string>();
  readonly sources = new Set<string>();
  /** Term id → chapters that use it, in order. */
  readonly terms = new Map<string, Set<string>>();
  private readonly knownTerms: ReadonlySet<string>;
  private figures = 0;
  /** The chapter being written, and the number of its part for figures. */
  private chapter = "";
  private part = "";

  constructor(readonly input: HandbookInput) {
    this.words = bookWords(input.locale);
    this.knownTerms = new Set(input.terms.map(({ id }) => id));
  }

  openPart(number: string): void {
    this.part = number;
    this.figures = 0;
  }

  openChapter(id: string): void {
    this.chapter = id;
  }

  /** Notes a provision; false for one that no profile knows. */
  cite(ref: string): boolean {
    if (!this.input.provisions.has(ref)) return false;
    this.provisions.add(ref);
    return true;
  }

  /** Notes a source; false for an unknown one. */
  source(id: string): boolean {
    if (!this.input.sources.has(id)) return false;
    this.sources.add(id);
    return true;
  }

  /** Notes the use of a term; false for an unknown one. */
  term(id: string): boolean {
    if (!this.knownTerms.has(id)) return false;
    const chapters = this.terms.get(id) ?? new Set<string>();
    this.terms.set(id, chapters.add(this.chapter));
    return true;
  }

  /** The next figure number of the part: "2.1". */
  nextFigure(): string {
    this.figures += 1;
    return this.part === "" ? String(this.figures) : `${this.part}.${this.figures}`;
  }
}

/** Ids in the book. A `#` cannot stand in one. */
export const bookId = {
  law: (ref: string) => `law-${ref.replace("#", "--")}`,
  source: (id: string) => `source-${id}`,
  term: (id: string) => `term-${id}`,
  step: (chapter: string, step: string) => `${chapter}--${step}`,
};

/** State of a text in words; none when it is reviewed. */
export function marksOf(words: BookWords, view: { readonly locale: Locale; readonly textLocale: Locale; readonly translation: string }): string[] {
  if (view.textLocale !== view.locale) return [words.state.pending.replace("{language}", words.languages[view.textLocale])];
  if (view.translation === "draft") return [words.state.draft];
  return view.translation === "machine_draft" ? [words.state.machine_draft] : [];
}

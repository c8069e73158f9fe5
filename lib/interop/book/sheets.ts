import type { LessonStep, PublicModule } from "@/lib/domain/catalogue";
import { stepBlocks } from "./blocks";
import { lineOf, plain } from "./inline";
import type { ManualInput } from "./input";
import type { Ledger } from "./ledger";
import type { BookBlock, BookChapter, BookInline } from "./model";
import { withRoom } from "./room";
import { fill } from "./words";

/** A section of the session notes that participants hold in their hands: its id begins with `sheet-`. */
export function isSheet({ id }: LessonStep): boolean {
  return id.startsWith("sheet-");
}

function sheetId(module: PublicModule, { id }: LessonStep): string {
  return `${module.id}-${id}`;
}

/** Under a session plan: where its sheets are, since they stand among the pages to copy. */
export function sheetList(ledger: Ledger, module: PublicModule, sheets: readonly LessonStep[]): BookBlock[] {
  if (sheets.length === 0) return [];
  const items = sheets.map((sheet): readonly BookBlock[] => {
    const children: BookInline[] = [{ type: "ref", to: sheetId(module, sheet), children: lineOf(ledger, sheet.title) }];
    return [{ type: "paragraph", children }];
  });
  return [
    { type: "paragraph", children: [{ type: "strong", children: plain(ledger.words.sheetsOf) }] },
    { type: "list", marker: "bullet", items },
  ];
}

/** The sheets of every session, each on a page of its own. */
export function sheetChapters(ledger: Ledger, { course, facilitation, locale }: ManualInput): BookChapter[] {
  return course.modules.flatMap((module, index) => {
    const notes = facilitation.get(module.id);
    const name = fill(ledger.words.module, { number: String(index + 1) });
    return (notes?.sections ?? []).filter(isSheet).map((sheet): BookChapter => {
      const id = sheetId(module, sheet);
      ledger.openChapter(id);
      const textLocale = notes?.textLocale ?? locale;
      // The title of the chapter is the heading of the section: it is not said twice.
      const blocks = stepBlocks({ ledger, chapter: id, textLocale, checks: {} }, [sheet]).slice(1).map(withRoom);
      return {
        id,
        number: null,
        title: titleOf(sheet),
        kicker: fill(ledger.words.sheetKicker, { module: name }),
        marks: [],
        fresh: true,
        blocks: textLocale === locale ? blocks : [{ type: "foreign", lang: textLocale, children: blocks }],
      };
    });
  });
}

function titleOf({ title }: LessonStep): string {
  return title.map((node) => (node.type === "text" ? node.text : "")).join("");
}

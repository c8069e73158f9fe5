import type { PublicCheck, PublicLesson, PublicModule } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import { stepBlocks } from "./blocks";
import { plain, shortLine, wordsOf } from "./inline";
import type { Ledger } from "./ledger";
import type { BookBlock, BookInline, BookPart, BookSlide } from "./model";
import { fill } from "./words";

const MOST_POINTS = 5;
/** A point longer than this is read, not seen. */
const LONGEST_POINT = 130;
const LONGEST_QUESTION = 240;

/** Slides of one module: its aims, then for each lesson its steps, its short lists, its figures and its questions. */
export function slidesPart(ledger: Ledger, module: PublicModule, number: string): BookPart {
  const { words } = ledger;
  const label = fill(words.module, { number });
  const aims = module.objectives.map(({ text }): BookInline[] => plain(text));
  const opening = chunks({ id: `slide-${module.id}`, kicker: label, title: module.title, points: aims, lang: null });
  const lessons = module.activities.flatMap(({ id, kind }) => (kind === "lesson" ? (ledger.input.lessons.get(id) ?? []) : []));
  return {
    id: `slides-${module.id}`,
    label: `${words.slides} · ${label}`,
    title: module.title,
    marks: [],
    intro: [],
    chapters: [],
    slides: [...opening, ...lessons.flatMap((lesson, index) => lessonSlides(ledger, lesson, `${label} · ${number}.${index + 1}`))],
  };
}

interface Draft {
  readonly id: string;
  readonly kicker: string;
  readonly title: string;
  readonly points: readonly (readonly BookInline[])[];
  readonly lang: Locale | null;
}

/** Points of a slide spread evenly over as many slides as five a page asks for. */
function chunks({ id, points, ...rest }: Draft): BookSlide[] {
  const pages = Math.max(1, Math.ceil(points.length / MOST_POINTS));
  const size = Math.ceil(points.length / pages);
  return Array.from({ length: pages }, (_, page) => ({
    ...rest,
    id: page === 0 ? id : `${id}-${page + 1}`,
    points: points.slice(page * size, (page + 1) * size),
    lettered: false,
    drawing: null,
  }));
}

function lessonSlides(ledger: Ledger, lesson: PublicLesson, kicker: string): BookSlide[] {
  ledger.openChapter(lesson.id);
  const lang = lesson.textLocale === ledger.input.locale ? null : lesson.textLocale;
  const blocks = stepBlocks({ ledger, chapter: lesson.id, textLocale: lesson.textLocale, checks: {} }, lesson.steps);
  const titles = blocks.flatMap((block) => (block.type === "heading" && block.level === 3 ? [block.children] : []));
  const overview = chunks({ id: `slide-${lesson.id}`, kicker, title: lesson.title, points: titles, lang });
  return [...overview, ...shown(blocks, { lesson, kicker, lang }), ...questions(ledger, { lesson, kicker, lang })];
}

interface Place {
  readonly lesson: PublicLesson;
  readonly kicker: string;
  readonly lang: Locale | null;
}

/** Short lists under the name of their step, and figures under their caption, in the order of the lesson. */
function shown(blocks: readonly BookBlock[], { lesson, kicker, lang }: Place): BookSlide[] {
  let step = lesson.title;
  return blocks.flatMap((block, index): BookSlide[] => {
    const id = `slide-${lesson.id}-${index}`;
    if (block.type === "heading") step = block.level === 3 ? wordsOf(block.children) : step;
    if (block.type === "figure" && block.drawing !== null) {
      const drawing = { drawing: block.drawing, alt: block.alt };
      return [{ id, kicker, title: block.caption ?? step, points: [], lettered: false, drawing, lang }];
    }
    const points = block.type === "list" ? pointsOf(block) : [];
    return points.length > 1 ? chunks({ id, kicker, title: step, points, lang }) : [];
  });
}

/** The items of a list, when every one is short enough for a wall; else none. */
function pointsOf({ items }: Extract<BookBlock, { type: "list" }>): (readonly BookInline[])[] {
  const lines = items.flatMap(([first, ...more]) => (first?.type === "paragraph" && more.length === 0 ? [first.children] : []));
  return lines.length === items.length && lines.every((line) => wordsOf(line).length <= LONGEST_POINT) ? lines : [];
}

/** Questions with up to five short options, for a show of hands. */
function questions(ledger: Ledger, { lesson, kicker, lang }: Place): BookSlide[] {
  return Object.entries(lesson.checks).flatMap(([id, { item, text }]: [string, PublicCheck]): BookSlide[] => {
    if (item.kind !== "single" || item.options.length > MOST_POINTS || text.stem.length > LONGEST_QUESTION || text.situation !== undefined) return [];
    const options = item.options.map((option) => text.options?.[option] ?? option);
    if (options.some((option) => option.length > LONGEST_POINT)) return [];
    return [
      {
        id: `slide-${id}`,
        kicker: `${kicker} · ${ledger.words.slideQuestion}`,
        title: wordsOf(shortLine(ledger, text.stem)),
        points: options.map((option) => shortLine(ledger, option)),
        lettered: true,
        drawing: null,
        lang,
      },
    ];
  });
}

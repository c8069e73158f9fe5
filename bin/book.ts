/**
 * Makes the books: learner's handbook and trainer's manual, in each language, as PDF and EPUB.
 *   npm run book                              all of them, into DATA_DIR/books
 *   npm run book -- --out books               somewhere else
 *   npm run book -- --only handbook.ru        one of them
 */
import path from "node:path";
import { loadLibrary } from "@/lib/content/library";
import { BOOK_KINDS, type BookKind } from "@/lib/interop/book/model";
import { LOCALES, type Locale } from "@/lib/kernel/locale";
import { systemClock } from "@/lib/platform/clock";
import { dataDirectory } from "@/lib/platform/env";
import { readBookFonts, readDrawings } from "@/lib/platform/pdf/book-material";
import { BOOK_STEPS, writeBook } from "@/lib/usecases/books/write-book";
import { contentRoot } from "@/lib/usecases/runtime";
import en from "@/lib/i18n/messages/en.json";
import ru from "@/lib/i18n/messages/ru.json";
import tk from "@/lib/i18n/messages/tk.json";

interface Title {
  readonly kind: BookKind;
  readonly locale: Locale;
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? undefined : process.argv[at + 1];
}

/** Names of elements by tag, `act.recruit`. */
function elementNames(locale: Locale): Readonly<Record<string, string>> {
  const families: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, ru, tk }[locale].qualification.element;
  return Object.fromEntries(
    Object.entries(families).flatMap(([family, names]) => Object.entries(names).map(([id, name]) => [`${family}.${id}`, name] as const)),
  );
}

const all = LOCALES.flatMap((locale) => BOOK_KINDS.map((kind): Title => ({ kind, locale })));
const only = option("only");
const titles = all.filter(({ kind, locale }) => only === undefined || only === `${kind}.${locale}`);
const folder = path.resolve(option("out") ?? path.join(dataDirectory(), "books"));
const total = titles.length * BOOK_STEPS.length + 1;
let done = 0;

function tell(words: string): void {
  done += 1;
  process.send?.({ done, total });
  console.log(`${String(done).padStart(String(total).length)}/${total} ${words}`);
}

function seconds(since: number): string {
  return `${((systemClock.now() - since) / 1000).toFixed(1)} s`;
}

if (titles.length === 0) {
  console.error(`usage: book [--out folder] [--only ${all.map(({ kind, locale }) => `${kind}.${locale}`).join("|")}]`);
  process.exitCode = 2;
} else {
  const startedAt = systemClock.now();
  const root = contentRoot();
  const library = loadLibrary(root);
  const material = { library, contentRoot: root, contentDate: new Date(startedAt), drawings: readDrawings() };
  const fonts = readBookFonts();
  tell(`content ${library.version} read: ${seconds(startedAt)}`);
  for (const { kind, locale } of titles) {
    let since = systemClock.now();
    const step = (name: string): void => {
      tell(`${kind}.${locale} ${name}: ${seconds(since)}`);
      since = systemClock.now();
    };
    const { undrawn } = writeBook({ kind, locale, folder, fonts, sources: { ...material, elementNames: elementNames(locale) }, step });
    if (undrawn.length > 0) console.log(`  without a drawing (npm run figures): ${undrawn.join(", ")}`);
  }
  console.log(`${titles.length} books in ${folder}: ${seconds(startedAt)}`);
  if (process.connected) process.disconnect();
}

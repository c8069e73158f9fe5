import type { Book } from "@/lib/interop/book/model";
import { escapeXml } from "./xhtml";

const WIDTH = 600;
const HEIGHT = 900;
const LINE_LETTERS = 15;

/** What a shelf of books shows: the mark drawn large, its door ajar towards the edge, and the title below. */
export function coverSvg({ title, locale, frame, version }: Book): string {
  const lines = wrapped(title, LINE_LETTERS);
  const top = HEIGHT - 170 - lines.length * 66;
  const rows = lines.map((line, index) => `<text x="56" y="${top + index * 66}" font-size="58" fill="#17263d">${escapeXml(line)}</text>`);
  const foot = top + (lines.length - 1) * 66;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" xml:lang="${locale}" role="img" aria-label="${escapeXml(title)}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbf9f4"/>`,
    // The drawing of `book.typ`: an open book whose right page is a door.
    '<g transform="translate(214 70) scale(40)" fill="none" stroke-width="0.09" stroke-linejoin="round" stroke-linecap="round">',
    '<path stroke="#17263d" d="M5.5 2.75C4.2 1.8 2.6 1.65 0.9 1.8V8.8C2.6 8.6 4.2 8.8 5.5 9.7Z"/>',
    '<path stroke="#0b5d61" d="M5.5 2.75 10.1 1.1V8.8L5.5 9.7M8.8 5.1V5.9"/></g>',
    `<g font-family="Georgia, 'Times New Roman', serif">${rows.join("")}</g>`,
    `<path stroke="#0b5d61" stroke-width="3" d="M56 ${foot + 36}h120"/>`,
    '<g font-family="Helvetica, Arial, sans-serif" font-size="22" fill="#4b5a70">',
    ...wrapped(frame.product, 44).map((line, index) => `<text x="56" y="${foot + 84 + index * 30}">${escapeXml(line)}</text>`),
    `<text x="56" y="${HEIGHT - 36}" font-size="18">${escapeXml(`${frame.version} ${version.slice(0, 8)}`)}</text></g>`,
    "</svg>\n",
  ].join("\n");
}

/** Words in lines of at most so many letters; a longer word has a line to itself. */
function wrapped(words: string, letters: number): string[] {
  return words.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > letters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

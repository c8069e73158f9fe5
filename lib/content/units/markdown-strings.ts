import type { Spot } from "./spot";

/** A text cut so that the pieces joined give it back: what is the same in every language, and what is translated. */
export type Piece = string | Spot;

const HEADING = /^(?<open>(?<level>#{2,6}) +)(?<text>.*?)(?<close>(?: *\{% *#(?<id>[\w-]+) *%\})? *)$/u;
const BLOCK_TAG = /^\s*\{% *\/?(?<tag>callout|example|lane|check|figure|draft|notice)\b(?:[^%"]|"(?:[^"\\]|\\.)*")*%\}\s*$/u;
const WORDS_OF_TAG = /\b(?<name>title|alt|caption|summary)="(?<text>(?:[^"\\]|\\.)*)"/gu;
const ITEM = /^(?<open>\s*(?:[-*+]|\d+[.)]) +)(?<text>.*)$/u;
const QUOTE = /^(?<open>> ?)(?<text>.*)$/u;
const ROW = /^\s*\|/u;
const RULE = /^[\s|:-]+$/u;
const CODE = /\{%.*?%\}|\[S\d+[^\]]*\]/gu;

/** The pieces of a Markdown text with our tags. Blocks are named after the step they stand in and counted by kind within it. */
export function markdownPieces(text: string): Piece[] {
  const cutter = new Cutter();
  const front = /^---\n[\s\S]*?\n---\n/u.exec(text)?.[0] ?? "";
  cutter.literal(front);
  for (const line of text.slice(front.length).split(/(?<=\n)/u)) cutter.line(line);
  return cutter.pieces();
}

/** The same text with other words at some of its ids. */
export function withMarkdownStrings(text: string, changes: ReadonlyMap<string, string>): string {
  return markdownPieces(text)
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const words = changes.get(piece.id);
      return words === undefined ? raw(piece) : raw({ id: piece.id, text: words });
    })
    .join("");
}

/** As it stands in the file: words in an attribute are quoted. */
function raw({ id, text }: Spot): string {
  return /\.(?:title|alt|caption|summary)$/u.test(id) && id.split(".").length > 2 ? text.replaceAll(/["\\]/gu, String.raw`\$&`) : text;
}

class Cutter {
  private readonly done: Piece[] = [];
  private readonly counts = new Map<string, number>();
  private step = "top";
  private steps = 0;
  /** What the next line may go on with. */
  private open: "nothing" | "words" | "table" = "nothing";
  private words = "";
  private row = 0;
  private name = "";

  literal(text: string): void {
    if (text !== "") this.done.push(text);
  }

  line(whole: string): void {
    const line = whole.replace(/\n$/u, "");
    const end = whole.slice(line.length);
    if (this.open === "words" && !startsBlock(line)) {
      this.words += line + end;
      return;
    }
    this.flush();
    if (!ROW.test(line)) this.open = "nothing";
    if (line.trim() === "") return this.literal(whole);
    this.block(line);
    // What goes on over several lines keeps its last line end for itself.
    if (this.open === "words") this.words += end;
    else this.literal(end);
  }

  private block(line: string): void {
    const heading = HEADING.exec(line)?.groups;
    if (heading) return this.heading(heading);
    if (BLOCK_TAG.test(line)) return this.tag(line);
    if (ROW.test(line)) return this.cells(line);
    const item = ITEM.exec(line)?.groups;
    const quote = QUOTE.exec(line)?.groups;
    this.begin(item ? "i" : quote ? "q" : "p", item?.["open"] ?? quote?.["open"] ?? "", item?.["text"] ?? quote?.["text"] ?? line);
  }

  pieces(): Piece[] {
    this.flush();
    return this.done;
  }

  private heading({ open = "", level, text = "", close = "", id }: Readonly<Record<string, string | undefined>>): void {
    if (level === "##") {
      this.steps += 1;
      this.step = id ?? `s${this.steps}`;
      this.counts.clear();
    }
    this.literal(open);
    this.spot(level === "##" ? `${this.step}.heading` : this.next("h"), text);
    this.literal(close);
  }

  private tag(line: string): void {
    const tag = BLOCK_TAG.exec(line)?.groups?.["tag"] ?? "";
    // What has an id is found again wherever it stands.
    const id = / id="(?<id>[\w-]+)"/u.exec(line)?.groups?.["id"];
    const name = id === undefined ? this.next(tag) : `${this.step}.${tag}-${id}`;
    let from = 0;
    for (const { index, groups = {}, 0: whole } of line.matchAll(WORDS_OF_TAG)) {
      const start = index + whole.indexOf('"') + 1;
      this.literal(line.slice(from, start));
      this.spot(`${name}.${groups["name"] ?? ""}`, (groups["text"] ?? "").replaceAll(/\\(["\\])/gu, "$1"));
      from = index + whole.length - 1;
    }
    this.literal(line.slice(from));
  }

  private cells(line: string): void {
    if (this.open !== "table") {
      this.name = this.next("t");
      this.row = 0;
      this.open = "table";
    }
    if (RULE.test(line)) return this.literal(line);
    this.row += 1;
    line.split(/(?<!\\)(\|)/u).forEach((part, index) => {
      const text = part.trim();
      if (index % 2 === 1 || text === "") return this.literal(part);
      const start = part.indexOf(text);
      this.literal(part.slice(0, start));
      this.spot(`${this.name}.${this.row}.${index / 2}`, text);
      this.literal(part.slice(start + text.length));
    });
  }

  private begin(kind: string, open: string, text: string): void {
    this.literal(open);
    this.name = this.next(kind);
    this.words = text;
    this.open = "words";
  }

  private flush(): void {
    if (this.open !== "words") return;
    const text = this.words.trimEnd();
    this.spot(this.name, text);
    this.literal(this.words.slice(text.length));
    this.open = "nothing";
  }

  /** Words, or codes alone, which are the same in every language. */
  private spot(id: string, text: string): void {
    if (/[\p{L}\p{N}№]/u.test(text.replaceAll(CODE, ""))) this.done.push({ id, text });
    else this.literal(text);
  }

  private next(kind: string): string {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    return `${this.step}.${kind}${count}`;
  }
}

function startsBlock(line: string): boolean {
  return line.trim() === "" || [HEADING, BLOCK_TAG, ROW, ITEM, QUOTE].some((shape) => shape.test(line));
}

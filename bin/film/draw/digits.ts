import { at, BOLD, path, place, type Point } from "./pen";

/** Figures as a hand writes them, in a box 20 wide and 32 high standing on y = 0. Words never stand in a picture, so that one picture serves every language. */
const FIGURES: Readonly<Record<string, string>> = {
  "0": "M10 -32C0 -32 -1 0 10 0C21 0 20 -32 10 -32Z",
  "1": "M3 -25L12 -32L12 0",
  "2": "M1 -25C3 -34 19 -34 18 -23C17 -15 4 -8 1 0L19 0",
  "3": "M2 -29C8 -35 19 -31 17 -24C16 -18 9 -17 7 -17C13 -17 20 -14 18 -6C16 2 4 2 0 -5",
  "4": "M13 0L14 -32L0 -10L20 -10",
  "5": "M17 -32L4 -32L2 -18C9 -22 20 -19 19 -9C18 2 5 3 0 -4",
  "6": "M16 -31C4 -28 -1 -14 2 -6C5 3 17 1 18 -8C18 -18 5 -18 2 -8",
  "7": "M1 -32L19 -32C12 -22 8 -12 7 0",
  "8": "M10 -17C1 -19 1 -32 10 -32C19 -32 19 -19 10 -17C-1 -15 -1 0 10 0C21 0 21 -15 10 -17Z",
  "9": "M17 -24C16 -34 2 -34 2 -23C2 -13 16 -14 17 -24C18 -13 15 -4 6 0",
  ":": "M10 -20v1M10 -6v1",
  "-": "M4 -14h13",
  "+": "M2 -14h16M10 -22v16",
  "·": "M10 -14v1",
  "/": "M17 -34L3 3",
};
const ADVANCE = 26;
const NARROW: Readonly<Record<string, number>> = { "1": 20, ":": 18, "·": 16, " ": 12, "/": 22 };

/** How wide a number will be, in units of the box above. */
function widthOf(text: string): number {
  return text.split("").reduce((sum, sign) => sum + (NARROW[sign] ?? ADVANCE), 0) - 6;
}

export interface Written {
  readonly x: number;
  readonly y: number;
  /** Height of a figure. */
  readonly size: number;
  readonly color: string;
  readonly align?: "start" | "middle" | "end";
  readonly width?: number;
}

/** A number written by hand, standing on its baseline. */
export function written(text: string, { x, y, size, color, align = "start", width = BOLD }: Written): string {
  const scale = size / 32;
  const shift = align === "start" ? 0 : widthOf(text) * (align === "middle" ? 0.5 : 1);
  let cursor = -shift;
  const strokes: string[] = [];
  for (const sign of text) {
    const figure = FIGURES[sign];
    if (figure !== undefined) strokes.push(place(path(figure, { line: color, width: width / scale }), { x: cursor }));
    cursor += NARROW[sign] ?? ADVANCE;
  }
  return place(strokes.join(""), { x, y, scale });
}

/** A sum with its thousands apart: 1480 becomes 1 480. */
export function sum(value: number): string {
  return String(Math.round(value)).replace(/(\d)(?=(\d{3})+$)/g, "$1 ");
}

/** A bar that stands for words. */
export function words([x, y]: Point, length: number, color: string, width = 5): string {
  return path(`M${at([x, y])}h${Math.round(length)}`, { line: color, width, opacity: 0.45 });
}

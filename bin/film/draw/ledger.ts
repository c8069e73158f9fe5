import { sum, words, written } from "./digits";
import { FINE, line, path, shape, times, type Pen, type Point } from "./pen";

/** What is entered under a name, line after line. */
const ENTRIES = [350, 120, 90, 60, 140, 120, 100, 180, 120, 200];
const ROW = 36;

/** An open account book, 800 by 460: to the left what is owed, to the right what was worked. So many entries stand. */
export function ledger(pen: Pen, count: number): string {
  const page = (side: 1 | -1) =>
    shape(
      [
        [0, -214],
        [side * 400, -226],
        [side * 408, 206],
        [0, 224],
      ],
      { line: pen.line, fill: pen.fill },
    ) +
    line(
      [
        [side * 40, -150],
        [side * 372, -156],
      ],
      { line: pen.line, width: FINE },
    ) +
    times(9)
      .map((index) =>
        line(
          [
            [side * 40, -150 + (index + 1) * ROW],
            [side * 372, -156 + (index + 1) * ROW],
          ],
          { line: pen.line, width: 1.2, opacity: 0.35 },
        ),
      )
      .join("");
  const entries = ENTRIES.slice(0, Math.floor(count)).map((value, index) => {
    const y = -118 + index * ROW;
    return words([-352, y - 10], 120 + ((index * 67) % 90), pen.line) + written(sum(value), { x: -56, y, size: 24, color: pen.line, align: "end", width: 3.2 });
  });
  const edges = path("M-408 206C-400 226 -200 224 0 240C200 224 400 226 408 206", { line: pen.line, fill: pen.shade });
  return (
    edges +
    page(-1) +
    page(1) +
    path("M0 -214V224M-10 -212V222", { line: pen.line, width: FINE }) +
    words([-352, -178], 150, pen.line, 9) +
    words([52, -178], 110, pen.line, 9) +
    entries.join("")
  );
}

/** The column that stays empty, to lie over the right page. */
export function emptyColumn(pen: Pen): string {
  const corners: readonly Point[] = [
    [34, -146],
    [378, -152],
    [384, 186],
    [34, 200],
  ];
  return (
    shape(corners, { line: pen.line, fill: pen.fill, width: 4 }) +
    times(8)
      .map((index) =>
        line(
          [
            [60, -112 + index * ROW],
            [352, -117 + index * ROW],
          ],
          { line: pen.line, width: 1.6, opacity: 0.5 },
        ),
      )
      .join("")
  );
}

/** A tally: bundles of five strokes. */
export function tally(pen: Pen, count: number): string {
  return times(Math.floor(count))
    .map((index) => {
      const x = Math.floor(index / 5) * 74;
      return index % 5 === 4
        ? line(
            [
              [x - 8, 12],
              [x + 50, -38],
            ],
            { line: pen.line, width: 4 },
          )
        : line(
            [
              [x + (index % 5) * 14, 10],
              [x + (index % 5) * 14 + 2, -36],
            ],
            { line: pen.line, width: 4 },
          );
    })
    .join("");
}

/** A card with a number to ring, 170 by 104. */
export function card(pen: Pen): string {
  return (
    shape(
      [
        [-85, -52],
        [85, -52],
        [85, 52],
        [-85, 52],
      ],
      { line: pen.line, fill: pen.fill },
    ) +
    words([-62, -22], 86, pen.line, 7) +
    words([-62, 0], 124, pen.line) +
    words([-62, 22], 66, pen.line)
  );
}

/** A packed suitcase, 260 by 190. */
export function suitcase(pen: Pen): string {
  return (
    path("M-46 -96V-122Q-46 -136 -32 -136H32Q46 -136 46 -122V-96", { line: pen.line, width: 6 }) +
    path("M-130 -78Q-130 -96 -112 -96H112Q130 -96 130 -78V76Q130 94 112 94H-112Q-130 94 -130 76Z", { line: pen.line, fill: pen.shade }) +
    path("M-84 -96V94M84 -96V94", { line: pen.line, width: 8 }) +
    path("M-84 -96V94M84 -96V94", { line: pen.fill, width: 3 }) +
    path("M-20 -96v18h40v-18M-106 94v10M106 94v10", { line: pen.line })
  );
}

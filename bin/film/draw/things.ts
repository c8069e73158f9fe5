import { sum, words, written } from "./digits";
import { BOLD, box, FINE, hatch, limb, line, MAIN, oval, path, place, shape, soft, times, type Pen } from "./pen";

/** A telephone, 150 by 300, round its middle; what it shows is drawn over it. */
export function phone(pen: Pen, screen = ""): string {
  return (
    soft({ x: -75, y: -150, w: 150, h: 300 }, 20, { line: pen.line, fill: pen.deep, width: MAIN }) +
    soft({ x: -66, y: -138, w: 132, h: 276 }, 12, { fill: pen.fill }) +
    path("M-14 -144h28", { line: pen.fill, width: FINE }) +
    screen
  );
}

/** An advert on a telephone: a picture of a sewing machine, a few lines, a sum, and below all the number to ring. */
export function advert(pen: Pen, accent: Pen, value: number): string {
  return (
    box({ x: -54, y: -124, w: 108, h: 84 }, { line: pen.line, fill: pen.shade, width: FINE }) +
    place(machine(pen), { x: 0, y: -56, scale: 0.36 }) +
    words([-52, -20], 96, pen.line) +
    words([-52, -4], 74, pen.line) +
    written(sum(value), { x: 0, y: 50, size: 36, color: pen.line, align: "middle" }) +
    words([-52, 72], 104, pen.line) +
    soft({ x: -56, y: 92, w: 112, h: 36 }, 8, { line: accent.line, fill: accent.fill, width: FINE }) +
    written("··41 07", { x: 0, y: 119, size: 18, color: accent.line, align: "middle", width: 2.6 })
  );
}

/** A talk on a telephone; so many messages have come. */
export function chat(pen: Pen, count: number): string {
  const lengths = [84, 62, 96, 54, 78, 66];
  const bubbles = times(Math.min(lengths.length, Math.floor(count))).map((index) => {
    const w = lengths[index] ?? 70;
    const mine = index % 2 === 1;
    const x = mine ? 58 - w : -58;
    const y = -126 + index * 43;
    return soft({ x, y, w, h: 34 }, 12, { line: pen.line, fill: mine ? pen.shade : pen.fill, width: FINE }) + words([x + 14, y + 17], w - 28, pen.line, 4);
  });
  return bubbles.join("");
}

/** A bus ticket, 240 by 104: paid. */
export function ticket(pen: Pen): string {
  return (
    box({ x: -120, y: -52, w: 240, h: 104 }, { line: pen.line, fill: pen.fill }) +
    path("M58 -52v104", { line: pen.line, width: FINE, dash: "2 9" }) +
    soft({ x: -100, y: -26, w: 86, h: 44 }, 9, { line: pen.line, fill: pen.shade, width: FINE }) +
    path("M-92 -14h70v14h-70ZM-58 -14v14", { line: pen.line, width: FINE }) +
    oval([-80, 20], [8, 8], { line: pen.line, fill: pen.fill, width: FINE }) +
    oval([-34, 20], [8, 8], { line: pen.line, fill: pen.fill, width: FINE }) +
    words([0, -22], 42, pen.line) +
    words([0, -4], 30, pen.line) +
    written("350", { x: 44, y: 34, size: 22, color: pen.line, align: "end", width: 3 }) +
    path("M72 -30h34M72 -16h34M72 -2h22M72 14h30M72 28h18", { line: pen.line, width: FINE, opacity: 0.6 })
  );
}

/** A passport, 120 by 164. */
export function passport(pen: Pen): string {
  return (
    soft({ x: -60, y: -82, w: 120, h: 164 }, 8, { line: pen.line, fill: pen.shade }) +
    path("M-48 -82v164", { line: pen.line, width: FINE, opacity: 0.6 }) +
    oval([6, -12], [28, 28], { line: pen.line, width: FINE }) +
    path("M-22 -12h56M6 -40c-14 16 -14 40 0 56M6 -40c14 16 14 40 0 56", { line: pen.line, width: FINE }) +
    words([-18, 46], 48, pen.line) +
    words([-8, 60], 28, pen.line)
  );
}

/** Passports in a rubber band; so many as `count`. */
export function bundle(pen: Pen, count: number): string {
  const books = times(Math.max(1, Math.round(count))).map((index) =>
    soft({ x: -86 + (index % 3) * 5, y: 30 - index * 15, w: 168, h: 17 }, 4, { line: pen.line, fill: index % 2 === 0 ? pen.shade : pen.fill }),
  );
  const top = 30 - (Math.max(1, Math.round(count)) - 1) * 15;
  return books.join("") + path(`M10 ${top - 2}C2 ${top + 10} 2 36 12 50M20 ${top - 2}C12 ${top + 10} 12 36 22 50`, { line: pen.line, width: MAIN });
}

/** A coin, 46 across. */
export function coin(pen: Pen): string {
  return (
    oval([0, 0], [23, 23], { line: pen.line, fill: pen.shade }) +
    oval([0, 0], [16, 16], { line: pen.line, width: FINE }) +
    path("M-4 -7L2 -9V9", { line: pen.line, width: FINE })
  );
}

/** Coins in rows of ten, as a hand counts them. */
export function coinRows(pen: Pen, count: number): string {
  return times(Math.floor(count))
    .map((index) => place(coin(pen), { x: (index % 10) * 54, y: Math.floor(index / 10) * 52, turn: (index * 47) % 40 }))
    .join("");
}

/** Banknotes in a loose pile, so many as `count`. */
export function notes(pen: Pen, count: number): string {
  return times(Math.round(count))
    .map((index) =>
      place(
        box({ x: -74, y: -36, w: 148, h: 72 }, { line: pen.line, fill: pen.fill }) +
          oval([0, 0], [20, 20], { line: pen.line, width: FINE }) +
          path("M-60 -24h16M44 24h16M-60 24h10M50 -24h10", { line: pen.line, width: FINE }),
        { x: (index % 3) * 9 - 8, y: -index * 7, turn: ((index * 37) % 17) - 8 },
      ),
    )
    .join("");
}

/** An open envelope, 200 by 120; nothing in it unless `filled`. */
export function envelope(pen: Pen): string {
  return (
    shape(
      [
        [-100, -40],
        [0, -104],
        [100, -40],
      ],
      { line: pen.line, fill: pen.shade },
    ) +
    box({ x: -100, y: -40, w: 200, h: 112 }, { line: pen.line, fill: pen.fill }) +
    path("M-100 -40L-4 26Q0 28 4 26L100 -40M-100 72L-26 12M100 72L26 12", { line: pen.line, width: FINE })
  );
}

/** A key, 130 long, its ring at the origin. */
export function key(pen: Pen): string {
  return (
    limb(
      [
        [0, 34],
        [0, 122],
      ],
      9,
      { line: pen.line, fill: pen.shade },
    ) +
    path("M6 92h22v12h-10v8h-12ZM6 66h14v10h-14Z", { line: pen.line, fill: pen.shade }) +
    oval([0, 8], [27, 28], { line: pen.line, fill: pen.shade }) +
    oval([0, 2], [10, 10], { line: pen.line, fill: pen.fill })
  );
}

/** A board with hooks and keys on it. */
export function keyBoard(pen: Pen, count: number): string {
  const hooks = times(5).map((index) => {
    const x = -150 + index * 75;
    const hook = path(`M${x} -34v14q0 12 10 10`, { line: pen.line });
    return hook + (index < count ? place(key(pen), { x, y: -14, scale: 0.78, turn: ((index * 31) % 9) - 4 }) : "");
  });
  return soft({ x: -200, y: -62, w: 400, h: 44 }, 6, { line: pen.line, fill: pen.shade }) + hooks.join("");
}

/** A sewing machine on its base, 210 wide. */
export function machine(pen: Pen): string {
  return (
    path("M-92 46V-10Q-92 -62 -50 -66H76Q98 -66 98 -44V-16H62V-28H-20Q-44 -28 -44 0V46Z", { line: pen.line, fill: pen.shade }) +
    soft({ x: -108, y: 44, w: 216, h: 24 }, 6, { line: pen.line, fill: pen.fill }) +
    oval([-104, -30], [17, 34], { line: pen.line, fill: pen.fill }) +
    path("M80 -16v34M74 18h12M80 26v16M-14 -66v-16M-22 -84h16v-14h-16ZM26 -48h30", { line: pen.line, width: MAIN }) +
    path("M-14 -92Q40 -110 80 -66", { line: pen.line, width: FINE, opacity: 0.7 })
  );
}

/** A meter on a wall: its figures run while somebody works. */
export function meter(pen: Pen, value: number): string {
  const figures = String(Math.round(value)).padStart(5, "0");
  const turn = (value * 17) % 1;
  return (
    soft({ x: -110, y: -130, w: 220, h: 250 }, 16, { line: pen.line, fill: pen.shade }) +
    soft({ x: -88, y: -106, w: 176, h: 66 }, 6, { line: pen.line, fill: pen.fill }) +
    written(figures, { x: 0, y: -56, size: 34, color: pen.line, align: "middle", width: 4 }) +
    oval([0, 20], [84, 15], { line: pen.line, fill: pen.fill }) +
    path(`M${Math.round(-70 + 140 * turn)} 12v15`, { line: pen.line, width: BOLD }) +
    words([-70, 62], 140, pen.line) +
    words([-46, 82], 92, pen.line)
  );
}

/** A clock; `hours` may pass twelve and go on. */
export function clock(pen: Pen, hours: number): string {
  const marks = times(12)
    .map((index) => path("M0 -70v-10", { line: pen.line, width: index % 3 === 0 ? BOLD : FINE }))
    .map((mark, index) => place(mark, { turn: index * 30 }));
  return (
    oval([0, 0], [96, 96], { line: pen.line, fill: pen.fill, width: BOLD }) +
    marks.join("") +
    place(path("M0 8V-46", { line: pen.line, width: 7 }), { turn: (hours % 12) * 30 }) +
    place(path("M0 10V-68", { line: pen.line, width: BOLD }), { turn: (hours % 1) * 360 }) +
    oval([0, 0], [5, 5], { fill: pen.line })
  );
}

/** A sheet of paper with lines for words, 260 by 340; `signed` puts a name below. */
export function sheet(pen: Pen, rows: number): string {
  const lines = times(Math.floor(rows)).map((index) => words([-98, -96 + index * 26], 196 - ((index * 53) % 70), pen.line));
  return (
    shape(
      [
        [-130, -170],
        [92, -170],
        [130, -132],
        [130, 170],
        [-130, 170],
      ],
      { line: pen.line, fill: pen.fill },
    ) +
    path("M92 -170L92 -132L130 -132", { line: pen.line, fill: pen.shade, width: FINE }) +
    words([-98, -132], 110, pen.line, 9) +
    lines.join("")
  );
}

/** A signature under a sheet. */
export const signature = (pen: Pen) =>
  path("M0 0C14 -34 26 -32 20 -8C16 10 34 -24 42 -18C48 -12 36 2 48 0C60 -4 66 -18 72 -12C78 -6 84 2 112 -10", { line: pen.line, width: MAIN });

/** A closed folder, 300 by 210. */
export function folder(pen: Pen): string {
  return (
    path("M-150 -84V100H150V-76H10L-8 -104H-142Q-150 -104 -150 -96Z", { line: pen.line, fill: pen.shade }) +
    box({ x: -96, y: -38, w: 192, h: 74 }, { line: pen.line, fill: pen.fill, width: FINE }) +
    words([-76, -14], 152, pen.line, 6) +
    words([-76, 8], 96, pen.line, 6)
  );
}

/** A tin with a slot for money. */
export function tin(pen: Pen): string {
  return (
    path("M-64 -60V60Q0 82 64 60V-60", { line: pen.line, fill: pen.shade }) +
    oval([0, -60], [64, 20], { line: pen.line, fill: pen.fill }) +
    path("M-22 -62h44", { line: pen.line, width: BOLD }) +
    path("M-64 -20Q0 2 64 -20M-64 22Q0 44 64 22", { line: pen.line, width: FINE })
  );
}

/** A paper cup. */
export function cup(pen: Pen): string {
  return (
    path("M-44 -58L-30 62Q0 74 30 62L44 -58", { line: pen.line, fill: pen.fill }) +
    oval([0, -58], [44, 13], { line: pen.line, fill: pen.shade }) +
    hatch({ x: -20, y: -20, w: 40, h: 60 }, 16, { line: pen.line, opacity: 0.4 })
  );
}

/** A glass of water. */
export function glass(pen: Pen): string {
  return (
    path("M-34 -70L-26 70Q0 78 26 70L34 -70Z", { line: pen.line, fill: pen.fill }) +
    path("M-31 -26Q0 -16 31 -26L26 68Q0 76 -26 68Z", { fill: pen.shade }) +
    path("M-31 -26Q0 -16 31 -26", { line: pen.line, width: FINE })
  );
}

/** A hand-drawn ring: look here. */
export function ring(pen: Pen, rx: number, ry: number): string {
  return path(
    `M${-rx * 0.72} ${-ry * 0.78}C${rx * 0.1} ${-ry * 1.28} ${rx * 1.12} ${-ry * 0.86} ${rx} ${ry * 0.1}C${rx * 0.9} ${ry * 1.08} ${-rx * 0.7} ${ry * 1.2} ${-rx} ${ry * 0.26}C${-rx * 1.14} ${-ry * 0.5} ${-rx * 0.5} ${-ry * 1.06} ${rx * 0.2} ${-ry * 1.04}`,
    { line: pen.line, width: 5.5 },
  );
}

/** A straight line with a weight, for a strike through a sum. */
export const strike = (pen: Pen, length: number) =>
  line(
    [
      [0, 0],
      [length, -8],
    ],
    { line: pen.line, width: 6 },
  );

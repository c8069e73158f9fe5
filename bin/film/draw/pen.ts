/** The colours of one hand: what it draws lines with, and the three flat tones it may lay beneath them. */
export interface Pen {
  readonly line: string;
  readonly fill: string;
  readonly shade: string;
  readonly deep: string;
}
export type Ground = "day" | "night";
export type Ink = "ink" | "teal";

const PAPER = "#fbfaf6";
const INK = "#17263d";
/** The page's teal is for reading; on film the second ink must be told from the first at a glance. */
const TEAL = "#0f7f7c";

/** Two inks on two grounds. Everything is drawn in ink; what an official could notice is drawn in teal. */
const PENS: Readonly<Record<Ground, Readonly<Record<Ink, Pen>>>> = {
  day: {
    ink: { line: INK, fill: PAPER, shade: "#e9e6dd", deep: INK },
    teal: { line: TEAL, fill: "#e2f0ed", shade: "#bfdfda", deep: TEAL },
  },
  night: {
    ink: { line: "#e8e3d6", fill: "#20324d", shade: "#2b3f5c", deep: "#0e1829" },
    teal: { line: "#7fd6cc", fill: "#1c4a52", shade: "#2a6a6d", deep: "#7fd6cc" },
  },
};
export const GROUNDS: Readonly<Record<Ground, string>> = { day: PAPER, night: INK };

/** The pen for an ink on a ground. */
export function penOf(ground: Ground, ink: Ink): Pen {
  return PENS[ground][ink];
}

export const BOLD = 4.5;
export const MAIN = 3.2;
export const FINE = 2;

export type Point = readonly [x: number, y: number];

export interface Stroke {
  readonly line?: string | undefined;
  readonly fill?: string | undefined;
  readonly width?: number | undefined;
  readonly opacity?: number | undefined;
  readonly dash?: string | undefined;
}

const round = (value: number) => Math.round(value * 10) / 10;
export const at = ([x, y]: Point) => `${round(x)} ${round(y)}`;

/** One path. Without `line` it has no outline, without `fill` no ground. */
export function path(d: string, { line, fill, width = MAIN, opacity, dash }: Stroke): string {
  const parts = [
    `d="${d}"`,
    `fill="${fill ?? "none"}"`,
    line === undefined ? "" : `stroke="${line}" stroke-width="${width}"`,
    opacity === undefined ? "" : `opacity="${opacity}"`,
    dash === undefined ? "" : `stroke-dasharray="${dash}"`,
  ];
  return `<path ${parts.filter(Boolean).join(" ")}/>`;
}

/** A small steady unsteadiness: the same two numbers always give the same one, between -1 and 1. */
function waver(a: number, b: number): number {
  const value = Math.sin(a * 12.9898 + b * 78.233) * 43758.5453;
  return (value - Math.floor(value)) * 2 - 1;
}

/** From one point to the next as a hand does it: nearly straight. */
function towards(from: Point, to: Point): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const bow = Math.min(Math.hypot(dx, dy) * 0.006, 2) * waver(from[0] + to[1], from[1] + to[0]);
  const length = Math.hypot(dx, dy) || 1;
  return `Q${at([(from[0] + to[0]) / 2 - (dy / length) * bow, (from[1] + to[1]) / 2 + (dx / length) * bow])} ${at(to)}`;
}

/** The path through points, drawn by hand. */
function through(points: readonly Point[], closed: "open" | "closed" = "open"): string {
  const [first] = points;
  if (first === undefined) return "";
  const all = closed === "closed" ? [...points, first] : points;
  const steps = all.slice(1).map((point, index) => towards(all[index] ?? first, point));
  return `M${at(first)}${steps.join("")}${closed === "closed" ? "Z" : ""}`;
}

export const line = (points: readonly Point[], stroke: Stroke) => path(through(points), stroke);
export const shape = (points: readonly Point[], stroke: Stroke) => path(through(points, "closed"), stroke);

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A box whose corners are a hand's corners. */
export function box({ x, y, w, h }: Frame, stroke: Stroke): string {
  return shape(
    [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ],
    stroke,
  );
}

/** A box with round corners. */
export function soft({ x, y, w, h }: Frame, radius: number, stroke: Stroke): string {
  const r = Math.min(radius, w / 2, h / 2);
  return path(
    `M${at([x + r, y])}h${round(w - 2 * r)}q${r} 0 ${r} ${r}v${round(h - 2 * r)}q0 ${r} ${-r} ${r}h${round(2 * r - w)}q${-r} 0 ${-r} ${-r}v${round(2 * r - h)}q0 ${-r} ${r} ${-r}Z`,
    stroke,
  );
}

export function oval([x, y]: Point, [rx, ry]: Point, stroke: Stroke): string {
  return path(`M${at([x - rx, y])}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`, stroke);
}

/** A rounded limb: a thick stroke with an outline. Limbs laid on each other make fingers, arms and cables. */
export function limb(points: readonly Point[], width: number, { line: outline, fill, width: edge = MAIN }: Stroke): string {
  const d = smooth(points);
  return path(d, { line: outline, width: width + 2 * edge }) + path(d, { line: fill, width });
}

/** A curve through the middle of its points, for limbs and cloth. */
export function smooth(points: readonly Point[]): string {
  const [first, second] = points;
  if (first === undefined || second === undefined) return "";
  if (points.length === 2) return `M${at(first)}L${at(second)}`;
  let d = `M${at(first)}`;
  for (let index = 1; index < points.length - 1; index += 1) {
    const [here, next] = [points[index] ?? first, points[index + 1] ?? first];
    const end: Point = index === points.length - 2 ? next : [(here[0] + next[0]) / 2, (here[1] + next[1]) / 2];
    d += `Q${at(here)} ${at(end)}`;
  }
  return d;
}

export interface Placing {
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly scale?: number | undefined;
  readonly turn?: number | undefined;
  readonly flip?: "flip" | undefined;
}

/** Puts a drawing somewhere: moved, turned, scaled, mirrored. */
export function place(content: string, { x = 0, y = 0, scale = 1, turn = 0, flip }: Placing): string {
  const steps = [
    x === 0 && y === 0 ? "" : `translate(${at([x, y])})`,
    turn === 0 ? "" : `rotate(${round(turn)})`,
    scale === 1 && flip === undefined ? "" : `scale(${flip === undefined ? scale : -scale} ${scale})`,
  ].filter(Boolean);
  return steps.length === 0 ? content : `<g transform="${steps.join(" ")}">${content}</g>`;
}

/** Parallel strokes that stand for shadow. */
export function hatch({ x, y, w, h }: Frame, gap: number, stroke: Stroke): string {
  const strokes: string[] = [];
  for (let offset = gap; offset < w + h; offset += gap) {
    const [from, to]: readonly [Point, Point] = [
      [x + Math.min(offset, w), y + Math.max(0, offset - w)],
      [x + Math.max(0, offset - h), y + Math.min(offset, h)],
    ];
    strokes.push(`M${at(from)}L${at(to)}`);
  }
  return path(strokes.join(""), { width: FINE, ...stroke });
}

/** The numbers 0 … count - 1. */
export const times = (count: number) => Array.from({ length: count }, (_, index) => index);

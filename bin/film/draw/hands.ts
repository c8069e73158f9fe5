import { FINE, MAIN, limb, line, oval, path, place, smooth, times, type Pen, type Point } from "./pen";

interface Limb {
  readonly points: readonly Point[];
  readonly width: number;
}
const outline = ({ points, width }: Limb, pen: Pen) => path(smooth(points), { line: pen.line, width: width + 2 * MAIN });
const flesh = ({ points, width }: Limb, pen: Pen) => path(smooth(points), { line: pen.fill, width });

/** Fingers that grow out of a palm: no line where they join it. */
function grown(trunk: readonly Limb[], fingers: readonly Limb[], pen: Pen): string {
  const each = fingers.map((finger) => outline(finger, pen) + flesh(finger, pen));
  return [...trunk.map((part) => outline(part, pen)), ...each, ...trunk.map((part) => flesh(part, pen))].join("");
}

/** A thumb laid over the palm it grows from. */
function thumb(points: readonly Point[], width: number, pen: Pen): string {
  const [root] = points;
  const r = width / 2 + MAIN + 0.5;
  return limb(points, width, pen) + (root === undefined ? "" : oval(root, [r, r], { fill: pen.fill }));
}

/** The sleeve on a forearm, from where it enters the picture. */
function sleeveOn(from: Point, wrist: Point, pen: Pen): string {
  const cuff: Point = [wrist[0] + (from[0] - wrist[0]) * 0.28, wrist[1] + (from[1] - wrist[1]) * 0.28];
  const edge: Point = [wrist[0] + (from[0] - wrist[0]) * 0.36, wrist[1] + (from[1] - wrist[1]) * 0.36];
  const length = Math.hypot(from[0] - wrist[0], from[1] - wrist[1]) || 1;
  const across: Point = [(-(from[1] - wrist[1]) / length) * 49, ((from[0] - wrist[0]) / length) * 49];
  const far: Point = [from[0] + (from[0] - wrist[0]) * 3, from[1] + (from[1] - wrist[1]) * 3];
  const sleeve = flatLimb(far, cuff, 98, pen);
  return (
    sleeve +
    line(
      [
        [edge[0] - across[0], edge[1] - across[1]],
        [edge[0] + across[0], edge[1] + across[1]],
      ],
      { line: pen.line, width: FINE },
    )
  );
}

/** A sleeve: a band with straight ends. */
function flatLimb(from: Point, to: Point, width: number, pen: Pen): string {
  const d = `M${from[0]} ${from[1]}L${to[0]} ${to[1]}`;
  const butt = (stroke: string, wide: number) => `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${wide}" stroke-linecap="butt"/>`;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const across: Point = [(-(to[1] - from[1]) / length) * (width / 2 + 1.5), ((to[0] - from[0]) / length) * (width / 2 + 1.5)];
  return (
    butt(pen.line, width + 6) +
    butt(pen.shade, width) +
    line(
      [
        [to[0] - across[0], to[1] - across[1]],
        [to[0] + across[0], to[1] + across[1]],
      ],
      { line: pen.line },
    )
  );
}

/** A nail, so that a fingertip reads as one. */
const nail = (d: string, pen: Pen) => path(d, { line: pen.line, width: FINE, opacity: 0.6 });

/** A hand that holds something upright from behind: palm and fingers under it. `holdFront` goes on top. */
export function holdBehind(pen: Pen): string {
  const fingers = times(4).map((index): Limb => ({
    points: [
      [-10, -62 + index * 38],
      [-90, -66 + index * 38],
    ],
    width: 31 - index,
  }));
  const trunk: readonly Limb[] = [
    {
      points: [
        [128, 500],
        [50, 190],
      ],
      width: 64,
    },
    {
      points: [
        [42, 178],
        [22, 60],
      ],
      width: 108,
    },
  ];
  return grown(trunk, fingers, pen) + sleeveOn([128, 500], [58, 216], pen);
}

/** Fingertips and thumb over the edges of what is held (150 wide). */
export function holdFront(pen: Pen): string {
  const tips = times(4).map((index) =>
    limb(
      [
        [-90, -66 + index * 38],
        [-66, -65 + index * 38],
      ],
      31 - index,
      pen,
    ),
  );
  return `${tips.join("")}${thumb(
    [
      [64, 188],
      [98, 128],
      [92, 66],
      [58, 20],
    ],
    38,
    pen,
  )}${nail("M46 20q2 -16 18 -12", pen)}`;
}

/** A hand at work from the right: three fingers folded, thumb and forefinger meeting at the origin. */
function pinching(pen: Pen): string {
  const folded = times(3)
    .toReversed()
    .map((index) =>
      limb(
        [
          [104, 56 + index * 20],
          [44, 42 + index * 25],
          [32 + index * 9, 64 + index * 23],
        ],
        31 - index * 2,
        pen,
      ),
    );
  const trunk: readonly Limb[] = [
    {
      points: [
        [420, 250],
        [166, 104],
      ],
      width: 62,
    },
    {
      points: [
        [152, 98],
        [112, 70],
      ],
      width: 88,
    },
  ];
  return (
    folded.join("") +
    grown(
      trunk,
      [
        {
          points: [
            [106, 52],
            [52, -22],
            [2, 2],
          ],
          width: 30,
        },
      ],
      pen,
    ) +
    sleeveOn([420, 250], [178, 112], pen)
  );
}

const thumbOf = (pen: Pen) =>
  thumb(
    [
      [118, 86],
      [62, 48],
      [14, 24],
    ],
    32,
    pen,
  ) + nail("M6 18q6 -10 16 0", pen);

/** A hand with a pen; the point of the pen is the origin. */
export function writing(pen: Pen, tool: Pen): string {
  const stick =
    limb(
      [
        [10, -18],
        [92, -152],
      ],
      9,
      { line: tool.line, fill: tool.shade },
    ) + path("M0 0L5 -20L15 -13Z", { fill: tool.line, line: tool.line, width: 2 });
  return place(pinching(pen), { x: 24, y: -46 }) + stick + place(thumbOf(pen), { x: 24, y: -46 });
}

/** A hand that takes or lays down something small at the origin. */
export function taking(pen: Pen, thing = ""): string {
  return pinching(pen) + thing + thumbOf(pen);
}

/** An open hand, palm up, from the right; what it offers lies at the origin. */
export function offering(pen: Pen, thing = ""): string {
  const fingers = [-118, -138, -132, -104].map((reach, index): Limb => ({
    points: [
      [50, -28 + index * 28],
      [reach * 0.4, -40 + index * 32],
      [reach, -46 + index * 34],
    ],
    width: index === 3 ? 27 : 31,
  }));
  const trunk: readonly Limb[] = [
    {
      points: [
        [400, 70],
        [130, 20],
      ],
      width: 64,
    },
    {
      points: [
        [86, 16],
        [44, 13],
      ],
      width: 114,
    },
  ];
  return (
    grown(trunk, fingers, pen) +
    sleeveOn([400, 70], [158, 26], pen) +
    path("M24 -10q34 20 34 62M6 20q20 10 26 42", { line: pen.line, width: FINE, opacity: 0.6 }) +
    thing +
    thumb(
      [
        [104, -12],
        [74, -74],
        [14, -78],
      ],
      35,
      pen,
    )
  );
}

/** A fist round something that lies behind it, from the right. */
export function gripping(pen: Pen): string {
  const knuckles = times(4).map((index): Limb => ({
    points: [
      [70, -44 + index * 33],
      [2, -47 + index * 34],
    ],
    width: 33 - index,
  }));
  const trunk: readonly Limb[] = [
    {
      points: [
        [400, 60],
        [130, 8],
      ],
      width: 64,
    },
    {
      points: [
        [112, 4],
        [92, 2],
      ],
      width: 116,
    },
  ];
  return (
    grown(trunk, knuckles, pen) +
    sleeveOn([400, 60], [160, 12], pen) +
    thumb(
      [
        [100, -22],
        [62, -82],
        [4, -74],
      ],
      36,
      pen,
    ) +
    nail("M-6 -82q-6 8 0 16", pen)
  );
}

/** A forearm that ends in water, cloth or dough. */
export function plunging(pen: Pen): string {
  return (
    limb(
      [
        [40, -260],
        [18, -120],
        [0, 20],
      ],
      58,
      pen,
    ) + flatLimb([92, -560], [24, -150], 88, pen)
  );
}

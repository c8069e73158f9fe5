import { FINE, limb, oval, path, place, type Pen } from "./pen";

export type Hair = "short" | "bun" | "scarf" | "braid" | "helmet" | "cap" | "headset";

const SHOULDERS = "M-124 250C-130 142 -118 84 -62 64C-40 56 -26 50 -24 26H24C26 50 40 56 62 64C118 84 130 142 124 250Z";

/** Somebody from behind, down to the shoulder blades; never a face. */
export function person(pen: Pen, hair: Hair): string {
  return (
    path(SHOULDERS, { line: pen.line, fill: hair === "helmet" ? pen.shade : pen.fill }) +
    path("M-24 46Q0 62 24 46M-96 130C-92 170 -94 210 -92 250M96 130C92 170 94 210 92 250", { line: pen.line, width: FINE, opacity: 0.7 }) +
    HEADS[hair](pen)
  );
}

const skull = (pen: Pen) =>
  path("M-20 40C-24 30 -44 14 -44 -22C-44 -62 -22 -78 0 -78C22 -78 44 -62 44 -22C44 14 24 30 20 40Q0 50 -20 40Z", { line: pen.line, fill: pen.fill });
const ears = (pen: Pen) => path("M-43 -22C-54 -28 -54 2 -41 2M43 -22C54 -28 54 2 41 2", { line: pen.line, fill: pen.fill });

const HEADS: Readonly<Record<Hair, (pen: Pen) => string>> = {
  short: (pen) =>
    ears(pen) + skull(pen) + path("M-30 14C-46 -4 -48 -40 -34 -62C-14 -86 16 -86 34 -62C48 -40 46 -4 30 14Q0 26 -30 14Z", { line: pen.line, fill: pen.deep }),
  bun: (pen) =>
    ears(pen) +
    skull(pen) +
    path("M-28 22C-48 -4 -48 -44 -32 -64C-12 -84 12 -84 32 -64C48 -44 48 -4 28 22Q0 34 -28 22Z", { line: pen.line, fill: pen.deep }) +
    oval([0, -14], [24, 22], { line: pen.shade, fill: pen.deep, width: FINE }) +
    path("M-14 -20Q0 -30 14 -18M-16 -8Q0 0 16 -10", { line: pen.shade, width: FINE }),
  braid: (pen) =>
    ears(pen) +
    skull(pen) +
    path("M-30 20C-48 -4 -48 -44 -32 -64C-12 -84 12 -84 32 -64C48 -44 48 -4 30 20Q16 34 12 40L14 150Q0 172 -12 150L-12 40Q-16 34 -30 20Z", {
      line: pen.line,
      fill: pen.deep,
    }) +
    path("M-10 50Q0 64 12 52M-10 76Q0 90 13 78M-10 102Q0 116 13 104M-11 128Q0 142 13 130M0 -78V-20", { line: pen.shade, width: FINE }),
  scarf: (pen) =>
    path("M-34 36C-54 10 -54 -46 -36 -66C-16 -90 16 -90 36 -66C54 -46 54 10 34 36C40 50 52 54 60 66L6 118L-2 118L-60 66C-52 54 -40 50 -34 36Z", {
      line: pen.line,
      fill: pen.shade,
    }) + path("M-34 36Q0 62 34 36M-30 -28Q0 -12 30 -30M-38 2Q0 22 38 2M-60 66Q0 92 60 66", { line: pen.line, width: FINE, opacity: 0.7 }),
  helmet: (pen) =>
    ears(pen) +
    skull(pen) +
    path("M-56 -22C-58 -64 -34 -92 0 -92C34 -92 58 -64 56 -22Q0 -6 -56 -22Z", { line: pen.line, fill: pen.fill }) +
    path("M-60 -20Q0 2 60 -20M-14 -90C-18 -60 -18 -40 -16 -14M14 -90C18 -60 18 -40 16 -14", { line: pen.line }),
  cap: (pen) =>
    ears(pen) +
    skull(pen) +
    path("M-47 -26C-46 -66 -22 -84 0 -84C22 -84 46 -66 47 -26Q0 -12 -47 -26Z", { line: pen.line, fill: pen.deep }) +
    path("M-18 -20Q0 -36 18 -20", { line: pen.shade, width: FINE }),
  headset: (pen) =>
    HEADS.short(pen) +
    path("M-52 -10C-58 -74 -34 -98 0 -98C34 -98 58 -74 52 -10", { line: pen.line, width: 8 }) +
    limb(
      [
        [-52, -14],
        [-52, 8],
      ],
      18,
      { line: pen.line, fill: pen.shade },
    ) +
    limb(
      [
        [52, -14],
        [52, 8],
      ],
      18,
      { line: pen.line, fill: pen.shade },
    ),
};

/** Somebody standing, whole, from behind; the feet stand on y = 0. */
export function standing(pen: Pen, hair: Hair): string {
  return (
    limb(
      [
        [-26, -150],
        [-30, -14],
      ],
      40,
      { line: pen.line, fill: pen.deep },
    ) +
    limb(
      [
        [26, -150],
        [30, -14],
      ],
      40,
      { line: pen.line, fill: pen.deep },
    ) +
    path("M-52 0Q-50 -22 -30 -22Q-8 -22 -8 0ZM8 0Q8 -22 30 -22Q50 -22 52 0Z", { line: pen.line, fill: pen.shade }) +
    limb(
      [
        [-74, -330],
        [-88, -250],
        [-82, -168],
      ],
      36,
      { line: pen.line, fill: pen.fill },
    ) +
    limb(
      [
        [74, -330],
        [88, -250],
        [82, -168],
      ],
      36,
      { line: pen.line, fill: pen.fill },
    ) +
    path("M-84 -340C-72 -368 -30 -376 -16 -380H16C30 -376 72 -368 84 -340L68 -140Q0 -128 -68 -140Z", { line: pen.line, fill: pen.shade }) +
    path("M0 -360V-140", { line: pen.line, width: FINE, opacity: 0.5 }) +
    place(HEADS[hair](pen), { y: -404, scale: 0.72 })
  );
}

/** A woman standing, in a long dress, from behind; the feet stand on y = 0. */
export function standingInDress(pen: Pen, hair: Hair): string {
  return (
    path("M-34 0Q-30 -16 -14 -14V0ZM34 0Q30 -16 14 -14V0Z", { line: pen.line, fill: pen.deep }) +
    limb(
      [
        [-64, -312],
        [-78, -240],
        [-70, -170],
      ],
      32,
      { line: pen.line, fill: pen.fill },
    ) +
    limb(
      [
        [64, -312],
        [78, -240],
        [70, -170],
      ],
      32,
      { line: pen.line, fill: pen.fill },
    ) +
    path("M-70 -318C-60 -342 -26 -350 -14 -354H14C26 -350 60 -342 70 -318L50 -220L84 -14Q0 6 -84 -14L-50 -220Z", { line: pen.line, fill: pen.fill }) +
    path("M-50 -220Q0 -208 50 -220M-24 -200L-34 -14M24 -200L34 -14", { line: pen.line, width: FINE, opacity: 0.6 }) +
    place(HEADS[hair](pen), { y: -378, scale: 0.68 })
  );
}

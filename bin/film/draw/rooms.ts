import { BOLD, box, FINE, hatch, limb, line, MAIN, oval, path, place, shape, soft, times, type Pen } from "./pen";

/** A window, 220 by 280, with what is seen in it. */
export function window(pen: Pen, view: "moon" | "day" | "dark"): string {
  const glass = view === "day" ? pen.fill : view === "moon" ? pen.deep : pen.shade;
  const seen =
    view === "moon"
      ? path("M44 -78a34 34 0 1 0 26 56a42 42 0 0 1 -26 -56Z", { fill: "#e8e3d6" })
      : view === "day"
        ? path("M-98 96C-60 50 -30 66 0 40C30 16 66 34 98 8", { line: pen.line, width: FINE }) + oval([48, -62], [24, 24], { line: pen.line, width: FINE })
        : "";
  return (
    box({ x: -110, y: -140, w: 220, h: 280 }, { line: pen.line, fill: pen.fill, width: BOLD }) +
    box({ x: -96, y: -126, w: 192, h: 252 }, { fill: glass }) +
    seen +
    box({ x: -96, y: -126, w: 192, h: 252 }, { line: pen.line, width: FINE }) +
    path("M0 -126V126M-96 -20H96", { line: pen.line }) +
    box({ x: -126, y: 138, w: 252, h: 18 }, { line: pen.line, fill: pen.shade })
  );
}

/** A table top seen from in front, as wide as it is told. */
export function table(pen: Pen, width: number): string {
  return (
    box({ x: -width / 2, y: 0, w: width, h: 26 }, { line: pen.line, fill: pen.shade }) +
    path(`M${-width / 2 + 50} 26v260M${-width / 2 + 78} 26v260M${width / 2 - 50} 26v260M${width / 2 - 78} 26v260`, { line: pen.line })
  );
}

/** The line of the floor. */
export const floor = (pen: Pen, width: number) =>
  line(
    [
      [-width / 2, 0],
      [width / 2, 0],
    ],
    { line: pen.line },
  );

/** A lamp over a table, with its cone of light. */
export function lamp(pen: Pen, light: Pen): string {
  return (
    path("M-48 40L-190 330H190L48 40Z", { fill: light.shade, opacity: 0.5 }) +
    path("M0 -220V-20", { line: pen.line, width: MAIN }) +
    path("M-70 44C-66 4 -40 -20 0 -20C40 -20 66 4 70 44Z", { line: pen.line, fill: pen.shade }) +
    path("M-16 46Q0 62 16 46", { line: pen.line, fill: light.fill })
  );
}

/** A chair seen from in front and a little aside. */
export function chair(pen: Pen): string {
  return (
    path("M-78 -250L-70 0M78 -250L70 0", { line: pen.line, width: 9 }) +
    soft({ x: -84, y: -262, w: 168, h: 92 }, 14, { line: pen.line, fill: pen.shade }) +
    path("M-76 -140H76M-72 -92H72", { line: pen.line, width: MAIN }) +
    shape(
      [
        [-84, -10],
        [84, -10],
        [104, 34],
        [-104, 34],
      ],
      { line: pen.line, fill: pen.fill },
    ) +
    path("M-98 36L-104 210M98 36L104 210M-66 36L-66 176M66 36L66 176M-102 150H102", { line: pen.line, width: 7 })
  );
}

/** A door in its frame, 250 by 520, standing on y = 0; `open` from 0 to 1 lets light in. */
export function door(pen: Pen, outside: Pen, open: number): string {
  const w = 230 * (1 - 0.72 * open);
  const skew = 46 * open;
  return (
    box({ x: -130, y: -530, w: 260, h: 530 }, { line: pen.line, fill: open > 0.02 ? outside.fill : pen.shade, width: BOLD }) +
    shape(
      [
        [-115, -516],
        [-115 + w, -516 + skew],
        [-115 + w, skew * 0.6],
        [-115, 0],
      ],
      { line: pen.line, fill: pen.shade },
    ) +
    shape(
      [
        [-115 + w * 0.16, -470 + skew * 0.3],
        [-115 + w * 0.84, -470 + skew * 0.8],
        [-115 + w * 0.84, -290 + skew * 0.6],
        [-115 + w * 0.16, -290 + skew * 0.2],
      ],
      { line: pen.line, width: FINE },
    ) +
    shape(
      [
        [-115 + w * 0.16, -236],
        [-115 + w * 0.84, -236 + skew * 0.3],
        [-115 + w * 0.84, -50 + skew * 0.4],
        [-115 + w * 0.16, -50],
      ],
      { line: pen.line, width: FINE },
    ) +
    oval([-115 + w * 0.9, -262 + skew * 0.4], [9, 9], { line: pen.line, fill: pen.fill })
  );
}

/** A lock plate with a keyhole and a bolt: fitted outside. */
export function bolt(pen: Pen): string {
  return (
    soft({ x: -38, y: -56, w: 76, h: 112 }, 8, { line: pen.line, fill: pen.fill }) +
    oval([0, -16], [9, 9], { fill: pen.line }) +
    path("M-5 -12L-8 14H8L5 -12Z", { fill: pen.line }) +
    soft({ x: 16, y: 26, w: 88, h: 18 }, 5, { line: pen.line, fill: pen.shade }) +
    path("M60 26v-16", { line: pen.line, width: BOLD })
  );
}

/** A mattress rolled up and tied. */
export function mattress(pen: Pen): string {
  return (
    path("M-110 -54H84C128 -54 128 60 84 60H-110", { line: pen.line, fill: pen.fill }) +
    oval([-110, 3], [40, 57], { line: pen.line, fill: pen.shade }) +
    path("M-110 -38a28 40 0 1 1 -6 82a20 28 0 1 1 6 -58a12 16 0 1 1 -2 32", { line: pen.line, width: FINE }) +
    path("M-30 -54C-16 -20 -16 28 -30 60M50 -54C64 -20 64 28 50 60", { line: pen.line, width: BOLD })
  );
}

/** A low bed in a row of beds, 280 wide. */
export function bed(pen: Pen): string {
  return (
    path("M-140 -6Q-136 -34 -96 -34H120Q140 -34 140 -6V20H-140Z", { line: pen.line, fill: pen.fill }) +
    soft({ x: -130, y: -56, w: 74, h: 30 }, 14, { line: pen.line, fill: pen.shade }) +
    path("M-40 -32C-20 -10 -30 6 -44 20M30 -32C44 -14 36 4 26 20", { line: pen.line, width: FINE, opacity: 0.6 }) +
    path("M-132 20v22M132 20v22", { line: pen.line, width: 6 })
  );
}

/** A sink with a tap; the water line hides the hands. */
export function sink(pen: Pen): string {
  return (
    path("M-14 -130V-190C-14 -226 52 -226 52 -190V-168", { line: pen.line, width: 12 }) +
    path("M-14 -130V-190C-14 -226 52 -226 52 -190V-168", { line: pen.fill, width: 6 }) +
    path("M52 -160C50 -120 54 -90 52 -50", { line: pen.line, width: FINE, opacity: 0.7 }) +
    path("M-330 -30H330L300 170Q0 190 -300 170Z", { line: pen.line, fill: pen.shade }) +
    path("M-292 -6H292L282 34Q0 50 -282 34Z", { line: pen.line, fill: pen.fill, width: FINE })
  );
}

/** Suds at the water line. */
export function suds(pen: Pen): string {
  const foam = [
    [-120, 8, 30],
    [-74, -6, 26],
    [-30, 8, 34],
    [18, -4, 28],
    [66, 8, 32],
    [112, 0, 24],
  ] as const;
  return (
    foam.map(([x, y, r]) => oval([x, y], [r, r * 0.8], { line: pen.line, fill: pen.fill, width: FINE })).join("") +
    path("M-190 20C-120 34 120 34 190 20", { line: pen.line, width: FINE })
  );
}

/** Plates in a pile. */
export function plates(pen: Pen, count: number): string {
  return times(Math.floor(count))
    .map((index) =>
      path(
        `M${-84 + (index % 2) * 3} ${-index * 13}C-50 ${16 - index * 13} 50 ${16 - index * 13} ${84 + (index % 2) * 3} ${-index * 13}C50 ${-10 - index * 13} -50 ${-10 - index * 13} ${-84 + (index % 2) * 3} ${-index * 13}Z`,
        { line: pen.line, fill: index % 3 === 1 ? pen.shade : pen.fill },
      ),
    )
    .join("");
}

/** A high cupboard, 360 by 190, on a wall. */
export function cupboard(pen: Pen): string {
  return (
    box({ x: -180, y: -95, w: 360, h: 190 }, { line: pen.line, fill: pen.fill }) +
    path("M0 -95V95M-22 10v26M22 10v26", { line: pen.line }) +
    box({ x: -164, y: -78, w: 146, h: 156 }, { line: pen.line, width: FINE, opacity: 0.5 }) +
    box({ x: 18, y: -78, w: 146, h: 156 }, { line: pen.line, width: FINE, opacity: 0.5 })
  );
}

/** A curtain, 300 by 340, drawn aside by `open`. */
export function curtain(pen: Pen, open: number): string {
  const folds = times(8).map((index) => {
    const x = -150 + index * 42 * (1 - open * 0.7);
    return path(`M${x} -170C${x + 12} -60 ${x - 8} 60 ${x + 6} 170`, { line: pen.line, width: FINE, opacity: 0.7 });
  });
  const right = -150 + 306 * (1 - open * 0.7);
  return (
    path("M-180 -176H190", { line: pen.line, width: 7 }) +
    path(`M-152 -170L-150 168Q${right - 140} 182 ${right} 168L${right - 4} -170Z`, { line: pen.line, fill: pen.shade }) +
    folds.join("")
  );
}

/** A school bag. */
export function bag(pen: Pen): string {
  return (
    oval([0, -124], [6, 6], { fill: pen.line }) +
    path("M-18 -92C-18 -128 18 -128 18 -92", { line: pen.line, width: 7 }) +
    path("M-70 80V-50C-70 -100 70 -100 70 -50V80Q0 92 -70 80Z", { line: pen.line, fill: pen.shade }) +
    soft({ x: -46, y: 4, w: 92, h: 62 }, 12, { line: pen.line, fill: pen.fill }) +
    path("M-46 26H46M-70 -40Q0 -20 70 -40M0 22v14", { line: pen.line, width: FINE })
  );
}

/** Shelter from the rain of light: a soft patch on the ground under things. */
export function shadow(pen: Pen, width: number): string {
  return oval([0, 0], [width / 2, width / 16], { fill: pen.shade, opacity: 0.8 });
}

/** A wall in shadow, hatched. */
export const shade = (pen: Pen, width: number, height: number) =>
  hatch({ x: -width / 2, y: -height / 2, w: width, h: height }, 22, { line: pen.line, opacity: 0.22 });

/** Crutches side by side. */
export function crutches(pen: Pen): string {
  const one =
    limb(
      [
        [-10, -190],
        [-2, 60],
        [0, 200],
      ],
      9,
      { line: pen.line, fill: pen.shade },
    ) +
    limb(
      [
        [14, -190],
        [6, 60],
        [0, 200],
      ],
      9,
      { line: pen.line, fill: pen.shade },
    ) +
    limb(
      [
        [-24, -198],
        [28, -198],
      ],
      18,
      { line: pen.line, fill: pen.fill },
    ) +
    limb(
      [
        [-8, -70],
        [10, -70],
      ],
      9,
      { line: pen.line, fill: pen.fill },
    );
  return one + place(one, { x: 62, y: 10, turn: 7 });
}

import { written } from "./digits";
import { BOLD, box, FINE, hatch, line, MAIN, oval, path, place, shape, soft, times, type Pen } from "./pen";

/** A building in the making: so many floors stand, 500 wide, on y = 0. */
export function frame(pen: Pen, floors: number): string {
  const each = times(Math.ceil(floors)).map((index) => {
    const part = Math.min(1, floors - index);
    const [base, top] = [-index * 96, -index * 96 - 96 * part];
    const columns = times(6).map((column) => `M${-240 + column * 96} ${base}V${top}`);
    return (
      path(columns.join(""), { line: pen.line, width: 7 }) + (part < 1 ? "" : box({ x: -262, y: top - 12, w: 524, h: 15 }, { line: pen.line, fill: pen.shade }))
    );
  });
  return each.join("");
}

/** A crane, 520 high, on y = 0. */
export function crane(pen: Pen): string {
  const braces = times(9).map((index) => `M-20 ${-index * 52}L20 ${-index * 52 - 52}M20 ${-index * 52}L-20 ${-index * 52 - 52}`);
  const jib = times(8).map((index) => `M${20 + index * 46} -486L${43 + index * 46} -508L${66 + index * 46} -486`);
  return (
    path(`M-20 0V-486M20 0V-486${braces.join("")}`, { line: pen.line, width: FINE }) +
    path(`M-130 -486H400M-110 -508H380M0 -560L-110 -508M0 -560L380 -508M-20 -486L0 -560L20 -486${jib.join("")}`, { line: pen.line, width: FINE }) +
    box({ x: -136, y: -486, w: 60, h: 46 }, { line: pen.line, fill: pen.shade }) +
    path("M300 -486V-330", { line: pen.line, width: FINE }) +
    path("M300 -330a12 12 0 1 1 -10 18", { line: pen.line })
  );
}

/** A sleeping container with a padlock on its door. */
export function container(pen: Pen): string {
  const ribs = times(11).map((index) => `M${-190 + index * 22} -150V-8`);
  return (
    box({ x: -210, y: -166, w: 420, h: 172 }, { line: pen.line, fill: pen.shade }) +
    path(ribs.join(""), { line: pen.line, width: FINE, opacity: 0.5 }) +
    box({ x: 74, y: -146, w: 104, h: 152 }, { line: pen.line, fill: pen.fill }) +
    soft({ x: 82, y: -84, w: 26, h: 24 }, 4, { line: pen.line, fill: pen.shade, width: FINE }) +
    path("M88 -84v-8a7 7 0 0 1 14 0v8", { line: pen.line, width: FINE })
  );
}

/** The back of a car, 380 wide, on y = 0; `open` lifts the lid of the boot. */
export function car(pen: Pen, open: number, inside = ""): string {
  return (
    oval([-126, -18], [40, 40], { line: pen.line, fill: pen.deep }) +
    oval([126, -18], [40, 40], { line: pen.line, fill: pen.deep }) +
    path(
      "M-190 -30V-130C-190 -160 -150 -166 -134 -172L-104 -262Q-98 -282 -78 -282H78Q98 -282 104 -262L134 -172C150 -166 190 -160 190 -130V-30Q0 -14 -190 -30Z",
      { line: pen.line, fill: pen.fill },
    ) +
    path("M-112 -182L-88 -254Q-84 -266 -74 -266H74Q84 -266 88 -254L112 -182Z", { line: pen.line, fill: pen.shade }) +
    (open > 0.02
      ? shape(
          [
            [-140, -168],
            [140, -168],
            [128, -76],
            [-128, -76],
          ],
          { line: pen.line, fill: pen.deep },
        ) +
        inside +
        shape(
          [
            [-140, -170],
            [140, -170],
            [124, -170 - 110 * open],
            [-124, -170 - 110 * open],
          ],
          { line: pen.line, fill: pen.fill },
        )
      : path("M-140 -166H140L130 -72H-130Z", { line: pen.line, width: FINE })) +
    soft({ x: -176, y: -126, w: 40, h: 26 }, 6, { line: pen.line, fill: pen.shade }) +
    soft({ x: 136, y: -126, w: 40, h: 26 }, 6, { line: pen.line, fill: pen.shade }) +
    soft({ x: -58, y: -66, w: 116, h: 28 }, 4, { line: pen.line, fill: pen.fill, width: FINE }) +
    path("M-44 -52h88", { line: pen.line, width: 6, opacity: 0.45 })
  );
}

/** A tower block, 340 by 460, on y = 0: its windows are barred and lit. */
export function block(pen: Pen, lit: Pen, count: number): string {
  const windows = times(30).map((index) => {
    const [x, y] = [-140 + (index % 5) * 60, -430 + Math.floor(index / 5) * 68];
    const on = (index * 7) % 30 < count;
    return (
      box({ x, y, w: 40, h: 42 }, { line: pen.line, fill: on ? lit.shade : pen.shade, width: FINE }) +
      path(`M${x + 13} ${y}v42M${x + 27} ${y}v42`, { line: pen.line, width: FINE, opacity: 0.6 })
    );
  });
  return box({ x: -170, y: -460, w: 340, h: 460 }, { line: pen.line, fill: pen.fill }) + windows.join("");
}

/** A fence whose top leans to the left: towards the house, not the road. */
export function fence(pen: Pen, posts: number): string {
  const each = times(posts).map((index) => path(`M${index * 92} 0V-190L${index * 92 - 46} -246`, { line: pen.line, width: 7 }));
  const span = (posts - 1) * 92;
  const wires = times(3).map((index) => {
    const [dx, y] = [-14 - index * 15, -208 - index * 18];
    const barbs = times(posts * 3).map((barb) => `M${dx + barb * 31 - 5} ${y - 6}l10 12m0 -12l-10 12`);
    return path(`M${dx} ${y}H${span + dx}${barbs.join("")}`, { line: pen.line, width: FINE });
  });
  const mesh =
    hatch({ x: 0, y: -180, w: span, h: 176 }, 24, { line: pen.line, opacity: 0.35, width: 1.4 }) +
    place(hatch({ x: 0, y: -180, w: span, h: 176 }, 24, { line: pen.line, opacity: 0.35, width: 1.4 }), { x: span, flip: "flip" });
  return mesh + each.join("") + wires.join("");
}

/** A screen on a desk with what it shows, 240 by 160. */
export function screen(pen: Pen, rows: number): string {
  const lines = times(Math.floor(rows)).map((index) => `M-96 ${-56 + index * 20}h${150 - ((index * 61) % 90)}`);
  return (
    soft({ x: -120, y: -86, w: 240, h: 164 }, 8, { line: pen.line, fill: pen.fill }) +
    path(lines.join(""), { line: pen.line, width: 5, opacity: 0.5 }) +
    path("M-22 78L-28 112H28L22 78M-56 114H56", { line: pen.line, fill: pen.shade })
  );
}

/** A board that counts: one column for each desk, and the line they have to reach. */
export function board(pen: Pen, mark: Pen, value: number): string {
  const columns = [0.9, 1.15, 0.7, 1, 1.3, 0.55, 0.95].map((share, index) => {
    const h = Math.min(150, value * 5 * share);
    return box({ x: -186 + index * 54, y: 84 - h, w: 34, h }, { line: pen.line, fill: pen.shade, width: FINE });
  });
  return (
    box({ x: -220, y: -120, w: 440, h: 230 }, { line: pen.line, fill: pen.fill, width: BOLD }) +
    columns.join("") +
    path("M-204 84H204", { line: pen.line }) +
    line(
      [
        [-204, -66],
        [150, -66],
      ],
      { line: mark.line, width: MAIN },
    ) +
    written("30", { x: 202, y: -56, size: 28, color: mark.line, align: "end", width: 4 })
  );
}

/** A milk pail. */
export function pail(pen: Pen): string {
  return (
    path("M-66 -50C-60 -130 60 -130 66 -50", { line: pen.line }) +
    path("M-72 -50L-52 78Q0 92 52 78L72 -50Z", { line: pen.line, fill: pen.shade }) +
    oval([0, -50], [72, 17], { line: pen.line, fill: pen.fill }) +
    path("M-65 -8Q0 10 65 -8", { line: pen.line, width: FINE })
  );
}

/** A gate of a bazaar: an arch between two pillars, 560 wide, on y = 0. */
export function gate(pen: Pen): string {
  const pillar = (x: number) =>
    box({ x, y: -430, w: 84, h: 430 }, { line: pen.line, fill: pen.fill }) +
    path(`M${x} -300h84M${x} -160h84M${x + 42} -300v140M${x + 20} -430v130M${x + 60} -160v160`, { line: pen.line, width: FINE, opacity: 0.5 });
  return path("M-280 -430C-280 -560 280 -560 280 -430H196C196 -486 -196 -486 -196 -430Z", { line: pen.line, fill: pen.shade }) + pillar(-280) + pillar(196);
}

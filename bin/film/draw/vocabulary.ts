import { sum, written } from "./digits";
import * as hands from "./hands";
import * as book from "./ledger";
import * as outside from "./outside";
import { box, oval, path, penOf, place, type Ground, type Ink, type Pen } from "./pen";
import * as people from "./people";
import * as rooms from "./rooms";
import * as things from "./things";

/** What a part may depend on: its own pen, both pens of its ground, its variant, its number, its size. */
interface Wanted {
  readonly pen: Pen;
  readonly ink: Pen;
  readonly teal: Pen;
  readonly kind: string;
  readonly value: number;
  readonly size: number;
}
type Draw = (wanted: Wanted) => string;

const screenOf = ({ pen, ink, teal, kind, value }: Wanted): string => {
  if (kind === "advert") return things.advert(ink, kind === "advert" && pen === teal ? teal : ink, value);
  if (kind === "same") return things.advert(ink, teal, value);
  if (kind === "chat") return things.chat(ink, value);
  return "";
};
const hairOf = (kind: string): people.Hair => (HAIR.has(kind) ? (kind as people.Hair) : "short");
const HAIR: ReadonlySet<string> = new Set<people.Hair>(["short", "bun", "scarf", "braid", "helmet", "cap", "headset"]);
const view = (kind: string) => (kind === "moon" || kind === "day" ? kind : "dark");

/** Every drawing a script may name. */
export const VOCABULARY: Readonly<Record<string, Draw>> = {
  "hand-phone": (w) => hands.holdBehind(w.ink) + things.phone(w.ink, screenOf(w)) + hands.holdFront(w.ink),
  "hand-pen": ({ ink, pen }) => hands.writing(ink, pen),
  "hand-coin": ({ ink, pen }) => hands.taking(ink, things.coin(pen)),
  "hand-empty": ({ ink }) => hands.taking(ink),
  "hand-key": ({ ink, pen }) => hands.taking(ink, place(things.key(pen), { x: -4, y: -6, turn: 18 })),
  "hand-notes": ({ ink, pen }) => hands.taking(ink, place(things.notes(pen, 3), { x: -52, y: 22, scale: 0.9, turn: -8 })),
  "hand-bundle": ({ ink, pen, value }) => place(things.bundle(pen, value), { x: -56, y: 18 }) + hands.gripping(ink),
  "hand-card": ({ ink, pen }) => hands.offering(ink, place(book.card(pen), { x: -52, y: 4, turn: -6 })),
  "hand-passport": ({ ink, pen }) => hands.offering(ink, place(things.passport(pen), { x: -40, y: 8, turn: 78, scale: 0.9 })),
  "hand-coins": ({ ink, pen }) =>
    hands.offering(
      ink,
      [
        [-46, -6],
        [-2, 14],
        [-28, 34],
      ]
        .map(([x, y]) => place(things.coin(pen), { x, y }))
        .join(""),
    ),
  "hand-open": ({ ink }) => hands.offering(ink),
  arm: ({ ink }) => hands.plunging(ink),
  phone: (w) => things.phone(w.pen, screenOf(w)),
  ticket: ({ pen }) => things.ticket(pen),
  passport: ({ pen }) => things.passport(pen),
  bundle: ({ pen, value }) => things.bundle(pen, value),
  coin: ({ pen }) => things.coin(pen),
  coins: ({ pen, value }) => things.coinRows(pen, value),
  notes: ({ pen, value }) => things.notes(pen, value),
  envelope: ({ pen }) => things.envelope(pen),
  key: ({ pen }) => things.key(pen),
  keys: ({ pen, value }) => things.keyBoard(pen, value),
  machine: ({ pen }) => things.machine(pen),
  meter: ({ pen, value }) => things.meter(pen, value),
  clock: ({ pen, value }) => things.clock(pen, value),
  sheet: ({ pen, value }) => things.sheet(pen, value),
  signature: ({ pen }) => things.signature(pen),
  folder: ({ pen }) => things.folder(pen),
  tin: ({ pen }) => things.tin(pen),
  cup: ({ pen }) => things.cup(pen),
  glass: ({ pen }) => things.glass(pen),
  ring: ({ pen, size, value }) => things.ring(pen, size, value || size),
  strike: ({ pen, size }) => things.strike(pen, size),
  number: ({ pen, value, size }) => written(sum(value), { x: 0, y: 0, size, color: pen.line, align: "middle", width: Math.max(3, size / 9) }),
  ledger: ({ pen, value }) => book.ledger(pen, value),
  "empty-column": ({ pen }) => book.emptyColumn(pen),
  tally: ({ pen, value }) => book.tally(pen, value),
  card: ({ pen }) => book.card(pen),
  suitcase: ({ pen }) => book.suitcase(pen),
  window: ({ pen, kind }) => rooms.window(pen, view(kind)),
  table: ({ pen, size }) => rooms.table(pen, size),
  floor: ({ pen, size }) => rooms.floor(pen, size),
  lamp: ({ pen, teal, kind, ink }) => rooms.lamp(pen, kind === "cool" ? teal : ink),
  chair: ({ pen }) => rooms.chair(pen),
  door: ({ pen, teal, value }) => rooms.door(pen, teal, value),
  bolt: ({ pen }) => rooms.bolt(pen),
  mattress: ({ pen }) => rooms.mattress(pen),
  bed: ({ pen }) => rooms.bed(pen),
  sink: ({ pen }) => rooms.sink(pen),
  suds: ({ pen }) => rooms.suds(pen),
  plates: ({ pen, value }) => rooms.plates(pen, value),
  cupboard: ({ pen }) => rooms.cupboard(pen),
  curtain: ({ pen, value }) => rooms.curtain(pen, value),
  bag: ({ pen }) => rooms.bag(pen),
  shadow: ({ pen, size }) => rooms.shadow(pen, size),
  hatching: ({ pen, size, value }) => rooms.shade(pen, size, value),
  crutches: ({ pen }) => rooms.crutches(pen),
  frame: ({ pen, value }) => outside.frame(pen, value),
  crane: ({ pen }) => outside.crane(pen),
  container: ({ pen }) => outside.container(pen),
  car: ({ pen, teal, value }) => outside.car(pen, value, place(rooms.crutches(teal), { x: -70, y: -122, scale: 0.5, turn: 84 })),
  block: ({ pen, teal, value }) => outside.block(pen, teal, value),
  fence: ({ pen, value }) => outside.fence(pen, value),
  screen: ({ pen, value }) => outside.screen(pen, value),
  board: ({ pen, teal, value }) => outside.board(pen, teal, value),
  pail: ({ pen }) => outside.pail(pen),
  gate: ({ pen }) => outside.gate(pen),
  person: ({ pen, kind }) => people.person(pen, hairOf(kind)),
  standing: ({ pen, kind }) => people.standing(pen, hairOf(kind)),
  dress: ({ pen, kind }) => people.standingInDress(pen, hairOf(kind)),
  wall: ({ pen, size, value }) => box({ x: -size / 2, y: -value / 2, w: size, h: value }, { fill: pen.shade }),
  paper: ({ pen, size, value }) => box({ x: -size / 2, y: -value / 2, w: size, h: value }, { line: pen.line, fill: pen.fill }),
  dark: ({ pen, size, value }) => box({ x: -size / 2, y: -value / 2, w: size, h: value }, { fill: pen.deep }),
  light: ({ teal, size, value }) => path(`M${-size * 0.36} ${-value}H${size * 0.36}L${size} 0H${-size}Z`, { fill: teal.fill }),
  halo: ({ teal, size }) => oval([0, 0], [size, size * 0.62], { fill: teal.fill }),
};

/** One drawing, at the origin. Fails loudly for a name that is not in the vocabulary: the script is wrong. */
export function drawPart(
  part: string,
  { ground, ink: own, kind = "", value, size = 100 }: { ground: Ground; ink: Ink; kind?: string | undefined; value: number; size?: number | undefined },
): string {
  const draw = VOCABULARY[part];
  if (draw === undefined) throw new Error(`${part} is not in the vocabulary of drawings`);
  const [ink, teal] = [penOf(ground, "ink"), penOf(ground, "teal")];
  return draw({ pen: own === "teal" ? teal : ink, ink, teal, kind, value, size });
}

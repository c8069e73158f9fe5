import { decisionsOf, factOf, questionsOf } from "./case-file";
import type { ConferenceMove, ConferenceScript } from "./script";

/** How a move stands in the list of a room: a key, and a flat value. */
export interface WrittenMove {
  readonly key: ConferenceMove["kind"];
  readonly value: Readonly<Record<string, string>>;
}

/** A move as an entry of a room. Ids hold no spaces, so a list of seats is one text. */
export function writeMove(move: ConferenceMove): WrittenMove {
  return { key: move.kind, value: move.kind === "share" ? { ...move, to: move.to.join(" ") } : { ...move } };
}

/** The same read back: an object with the fields of a move, which the schema of moves has still to judge where it was not judged before. */
export function readMove(value: object): object {
  return "to" in value && typeof value.to === "string" ? { ...value, to: value.to.split(" ") } : value;
}

/** Whether everything a move names is in the case. */
export function isOfCase(script: ConferenceScript, move: ConferenceMove): boolean {
  if (!script.seats.includes(move.seat)) return false;
  switch (move.kind) {
    case "share":
      return factOf(script, move.fact) !== undefined && move.to.every((seat) => script.seats.includes(seat));
    case "consent":
      return factOf(script, move.fact) !== undefined;
    case "hold":
      return factOf(script, move.fact) !== undefined && script.reasons.includes(move.reason);
    case "ask":
      return questionsOf(script).some(({ id }) => id === move.question) && script.seats.includes(move.of);
    case "decide":
      return decisionsOf(script).some(({ id, options }) => id === move.decision && options.some((option) => option.id === move.option));
    case "close":
      return script.stages.some(({ id }) => id === move.stage);
  }
}

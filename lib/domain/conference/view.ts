import { factOf, factsOf, questionsOf } from "./case-file";
import type { Placed, PlacedFact } from "./case-file";
import type { ConferenceState, Entry, EntryOf } from "./log";
import { entriesOf, isThere, knows } from "./log";
import type { ConferenceQuestion, ConferenceScript } from "./script";

/** How much of a line a seat sees (CF5): all of it, that there is one, or nothing. */
export type Sight = "words" | "line" | "nothing";

/** What `seat` sees of a line; with null, what everybody at the table sees. */
export function sightOf(script: ConferenceScript, entry: Entry, seat: string | null): Sight {
  switch (entry.kind) {
    case "shared": {
      const circle = [entry.seat, ...entry.to];
      return circle.length === script.seats.length || (seat !== null && circle.includes(seat)) ? "words" : "line";
    }
    case "asked":
      return seat === entry.seat || seat === entry.of ? "words" : "line";
    case "consented":
    case "held":
      return seat === entry.seat ? "words" : "nothing";
    case "decided":
    case "closed":
      return "words";
    case "ignored":
      return "nothing";
  }
}

/** What a seat has in its own papers by now, the latest stage first. */
export function papersOf(script: ConferenceScript, state: ConferenceState, seat: string): PlacedFact[] {
  return factsOf(script)
    .filter((fact) => fact.seat === seat && isThere(script, state, fact))
    .toSorted((one, other) => other.stage - one.stage);
}

/** Seats that have a fact from its holder. */
export function toldOf(state: ConferenceState, fact: string): string[] {
  return entriesOf(state, "shared").flatMap((entry) => (entry.fact === fact ? entry.to : []));
}

/** Questions a seat may think of by now and to which it has no answer yet. */
export function questionsFor(script: ConferenceScript, state: ConferenceState, seat: string): Placed<ConferenceQuestion>[] {
  return questionsOf(script).filter(({ from, stage, about }) => from === seat && stage <= state.stage && !knows(script, state, { seat, fact: about }));
}

/** What came of a question: the answer, a reason for none, that this body knows nothing, or nothing yet. */
export function answerTo(
  script: ConferenceScript,
  state: ConferenceState,
  { question, seat, right }: EntryOf<"asked">,
): { readonly kind: "told" | "wrong_body" | "open" } | { readonly kind: "declined"; readonly reason: string } {
  if (!right) return { kind: "wrong_body" };
  const about = questionsOf(script).find(({ id }) => id === question)?.about ?? "";
  if (factOf(script, about) && knows(script, state, { seat, fact: about })) return { kind: "told" };
  const held = entriesOf(state, "held").findLast(({ fact }) => fact === about);
  return held ? { kind: "declined", reason: held.reason } : { kind: "open" };
}

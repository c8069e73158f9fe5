import { decisionsOf, factOf, questionsOf } from "./case-file";
import type { Placed, PlacedFact } from "./case-file";
import type { ConferenceDecision, ConferenceMove, ConferenceOption, ConferenceScript } from "./script";

/** Why a move changed nothing. */
export type Ignored = "unknown" | "not_yours" | "not_yet" | "done_already" | "not_known" | "undecided" | "closed" | "ended";

/** What became of one move, in the order of the moves; `stage` is the number of the stage in which it was made. */
export type Entry = { readonly stage: number } & (
  | { readonly kind: "shared"; readonly seat: string; readonly fact: string; readonly to: readonly string[] }
  | { readonly kind: "asked"; readonly seat: string; readonly question: string; readonly of: string; readonly right: boolean }
  | { readonly kind: "consented"; readonly seat: string; readonly fact: string; readonly answer: "given" | "refused" }
  | { readonly kind: "held"; readonly seat: string; readonly fact: string; readonly reason: string }
  | { readonly kind: "decided"; readonly seat: string; readonly decision: string; readonly option: string }
  | { readonly kind: "closed"; readonly seat: string }
  | { readonly kind: "ignored"; readonly why: Ignored }
);
export type EntryOf<Kind extends Entry["kind"]> = Extract<Entry, { kind: Kind }>;

/** Where a conference stands: plain JSON. Everything else is read from the log. */
export interface ConferenceState {
  /** Number of stages closed, and so the index of the open one. */
  readonly stage: number;
  readonly entries: readonly Entry[];
  readonly ended: boolean;
}

export const NOTHING_SAID: ConferenceState = { stage: 0, entries: [], ended: false };

/** The state after a list of moves. Total: what is not possible is passed over and said so. */
export function stateOf(script: ConferenceScript, moves: readonly ConferenceMove[]): ConferenceState {
  return moves.reduce((state, move) => step(script, state, move), NOTHING_SAID);
}

/** The state after one more move. */
export function step(script: ConferenceScript, state: ConferenceState, move: ConferenceMove): ConferenceState {
  const { stage } = state;
  if (state.ended) return noted(state, { kind: "ignored", stage, why: "ended" });
  const entry = script.seats.includes(move.seat) ? entryOf(script, state, move) : "unknown";
  if (typeof entry === "string") return noted(state, { kind: "ignored", stage, why: entry });
  const after = noted(state, entry);
  return entry.kind === "closed" ? { ...after, stage: stage + 1, ended: stage + 1 >= script.stages.length } : after;
}

/** All entries of one kind. */
export function entriesOf<Kind extends Entry["kind"]>({ entries }: ConferenceState, kind: Kind): EntryOf<Kind>[] {
  return entries.filter((entry): entry is EntryOf<Kind> => entry.kind === kind);
}

/** Whether its own seat has a fact by now (CF3, CF4). */
export function isThere(script: ConferenceScript, state: ConferenceState, fact: PlacedFact): boolean {
  if (fact.stage > state.stage) return false;
  if (!fact.asked) return true;
  const about = questionsOf(script).flatMap(({ id, about: asked }) => (asked === fact.id ? [id] : []));
  return entriesOf(state, "asked").some(({ right, question }) => right && about.includes(question));
}

/** Whether a seat knows a fact: its own, or one that was addressed to it. */
export function knows(script: ConferenceScript, state: ConferenceState, { seat, fact }: { readonly seat: string; readonly fact: string }): boolean {
  const found = factOf(script, fact);
  if (found?.seat === seat) return isThere(script, state, found);
  return entriesOf(state, "shared").some((entry) => entry.fact === fact && entry.to.includes(seat));
}

/** The options a seat can think of with what it knows (CF6). */
export function openOptions(script: ConferenceScript, state: ConferenceState, { by, options }: ConferenceDecision): ConferenceOption[] {
  return options.filter(({ rests }) => rests.every((fact) => knows(script, state, { seat: by, fact })));
}

/** The option that stands for a decision; undefined while none was taken. */
export function decided(state: ConferenceState, decision: string): string | undefined {
  return entriesOf(state, "decided").findLast((entry) => entry.decision === decision)?.option;
}

/** Decisions of the open stage that nobody has taken yet. */
export function undecided(script: ConferenceScript, state: ConferenceState): Placed<ConferenceDecision>[] {
  return decisionsOf(script).filter(({ stage, id }) => stage === state.stage && decided(state, id) === undefined);
}

/** Questions put to a seat that it can answer and has neither answered nor declined to. */
export function waitingFor(script: ConferenceScript, state: ConferenceState, seat: string): EntryOf<"asked">[] {
  const questions = questionsOf(script);
  return entriesOf(state, "asked").filter((entry) => {
    if (!entry.right || entry.of !== seat) return false;
    const fact = questions.find(({ id }) => id === entry.question)?.about ?? "";
    return !knows(script, state, { seat: entry.seat, fact }) && !entriesOf(state, "held").some((held) => held.fact === fact);
  });
}

type Given<Kind extends ConferenceMove["kind"]> = Extract<ConferenceMove, { kind: Kind }>;

/** The line a move makes, or why it makes none. */
function entryOf(script: ConferenceScript, state: ConferenceState, move: ConferenceMove): Entry | Ignored {
  switch (move.kind) {
    case "share":
      return share(script, state, move);
    case "ask":
      return ask(script, state, move);
    case "consent":
      return consent(script, state, move);
    case "hold":
      return hold(script, state, move);
    case "decide":
      return decide(script, state, move);
    case "close":
      return close(script, state, move);
  }
}

function ownFact(script: ConferenceScript, state: ConferenceState, { seat, fact }: { readonly seat: string; readonly fact: string }): PlacedFact | Ignored {
  const found = factOf(script, fact);
  if (!found) return "unknown";
  if (found.seat !== seat) return "not_yours";
  return isThere(script, state, found) ? found : "not_yet";
}

function share(script: ConferenceScript, state: ConferenceState, { seat, fact, to }: Given<"share">): Entry | Ignored {
  const found = ownFact(script, state, { seat, fact });
  if (typeof found === "string") return found;
  if (to.some((one) => one === seat || !script.seats.includes(one))) return "unknown";
  const fresh = script.seats.filter((one) => to.includes(one) && !knows(script, state, { seat: one, fact }));
  return fresh.length === 0 ? "done_already" : { kind: "shared", stage: state.stage, seat, fact, to: fresh };
}

function ask(script: ConferenceScript, state: ConferenceState, { seat, question, of }: Given<"ask">): Entry | Ignored {
  const found = questionsOf(script).find(({ id }) => id === question);
  if (!found || of === seat || !script.seats.includes(of)) return "unknown";
  if (found.from !== seat) return "not_yours";
  if (found.stage > state.stage) return "not_yet";
  const repeated = entriesOf(state, "asked").some((entry) => entry.question === question && entry.of === of);
  return repeated ? "done_already" : { kind: "asked", stage: state.stage, seat, question, of, right: factOf(script, found.about)?.seat === of };
}

function consent(script: ConferenceScript, state: ConferenceState, { seat, fact }: Given<"consent">): Entry | Ignored {
  const found = ownFact(script, state, { seat, fact });
  if (typeof found === "string") return found;
  if (found.consent === undefined) return "unknown";
  const repeated = entriesOf(state, "consented").some((entry) => entry.fact === fact);
  return repeated ? "done_already" : { kind: "consented", stage: state.stage, seat, fact, answer: found.consent };
}

function hold(script: ConferenceScript, state: ConferenceState, { seat, fact, reason }: Given<"hold">): Entry | Ignored {
  const found = ownFact(script, state, { seat, fact });
  if (typeof found === "string") return found;
  if (!script.reasons.includes(reason)) return "unknown";
  if (script.seats.every((one) => knows(script, state, { seat: one, fact }))) return "done_already";
  const repeated = entriesOf(state, "held").findLast((entry) => entry.fact === fact)?.reason === reason;
  return repeated ? "done_already" : { kind: "held", stage: state.stage, seat, fact, reason };
}

function decide(script: ConferenceScript, state: ConferenceState, { seat, decision, option }: Given<"decide">): Entry | Ignored {
  const found = decisionsOf(script).find(({ id }) => id === decision);
  if (!found?.options.some(({ id }) => id === option)) return "unknown";
  if (found.by !== seat) return "not_yours";
  if (found.stage !== state.stage) return found.stage > state.stage ? "not_yet" : "closed";
  if (!openOptions(script, state, found).some(({ id }) => id === option)) return "not_known";
  return decided(state, decision) === option ? "done_already" : { kind: "decided", stage: state.stage, seat, decision, option };
}

function close(script: ConferenceScript, state: ConferenceState, { seat, stage }: Given<"close">): Entry | Ignored {
  const index = script.stages.findIndex(({ id }) => id === stage);
  if (index === -1) return "unknown";
  if (index !== state.stage) return index > state.stage ? "not_yet" : "done_already";
  return undecided(script, state).length > 0 ? "undecided" : { kind: "closed", stage: index, seat };
}

function noted(state: ConferenceState, entry: Entry): ConferenceState {
  return { ...state, entries: [...state.entries, entry] };
}

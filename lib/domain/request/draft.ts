import { faultsOf } from "./answer";
import type { DraftPart, Fault } from "./answer";
import type { Channel, RequestMove, RequestScript } from "./script";

/** Why a move changed nothing. */
export type Refused = "unknown" | "twice" | "no_words_due";

/** Where a draft stands: plain JSON. */
export interface Draft {
  readonly routes: readonly { readonly need: string; readonly channel: Channel }[];
  readonly parts: readonly DraftPart[];
  /** Every sending, with what was found; none found is acceptance. */
  readonly sent: readonly { readonly faults: readonly Fault[] }[];
  /** Something was changed since the last sending. */
  readonly changed: boolean;
  readonly refused: readonly { readonly index: number; readonly why: Refused }[];
  readonly moves: number;
}

export const EMPTY_DRAFT: Draft = { routes: [], parts: [], sent: [], changed: false, refused: [], moves: 0 };

/** The draft after a list of moves. Total: what is not possible is passed over and said so. */
export function draftOf(script: RequestScript, moves: readonly RequestMove[]): Draft {
  return moves.reduce((draft, move) => step(script, draft, move), EMPTY_DRAFT);
}

/** The draft after one more move. */
export function step(script: RequestScript, draft: Draft, move: RequestMove): Draft {
  const next = { ...draft, moves: draft.moves + 1 };
  const why = obstacle(script, move);
  if (why !== null) return { ...next, refused: [...draft.refused, { index: draft.moves, why }] };
  switch (move.kind) {
    case "route": {
      const { need, channel } = move;
      return { ...next, routes: [...draft.routes.filter((route) => route.need !== need), { need, channel }] };
    }
    case "arrange":
      return { ...next, changed: true, parts: withPart(draft, { ...partOf(draft, move.part), blocks: move.blocks }) };
    case "write":
      return { ...next, changed: true, parts: withPart(draft, { ...partOf(draft, move.part), text: move.text }) };
    case "send":
      return { ...next, changed: false, sent: [...draft.sent, { faults: faultsOf(script, draft.parts) }] };
  }
}

export function partOf({ parts }: Pick<Draft, "parts">, part: string): DraftPart {
  return parts.find((one) => one.part === part) ?? { part, blocks: [], text: "" };
}

/** The draft as it stands was sent, and nothing was found. */
export function isAccepted({ sent, changed }: Draft): boolean {
  return !changed && sent.at(-1)?.faults.length === 0;
}

function obstacle(script: RequestScript, move: RequestMove): Refused | null {
  if (move.kind === "send") return null;
  if (move.kind === "route") return script.needs.some(({ id }) => id === move.need) ? null : "unknown";
  const part = script.parts.find(({ id }) => id === move.part);
  if (!part) return "unknown";
  if (move.kind === "write") return part.own ? null : "no_words_due";
  if (new Set(move.blocks).size < move.blocks.length) return "twice";
  return move.blocks.every((block) => part.blocks.some(({ id }) => id === block)) ? null : "unknown";
}

function withPart({ parts }: Draft, part: DraftPart): Draft["parts"] {
  return [...parts.filter((one) => one.part !== part.part), part];
}

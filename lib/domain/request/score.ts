import type { ExerciseOutcome } from "@/lib/domain/catalogue";
import { wordFaults } from "./answer";
import { draftOf, isAccepted, partOf } from "./draft";
import type { Draft } from "./draft";
import type { RequestDimension, RequestMove, RequestPart, RequestScript } from "./script";

/** Here and not with the schemas: the browser replays without them. The test holds both lists together. */
const ALL: readonly RequestDimension[] = ["channel", "complete", "sound", "own", "order", "first"];

/** Something that could be earned: how much of it was, in which dimension, and by what it was decided. */
export interface RequestCriterion {
  readonly dimension: RequestDimension;
  readonly earned: number;
  readonly about:
    | { readonly kind: "need"; readonly need: string }
    | { readonly kind: "block"; readonly part: string; readonly block: string }
    | { readonly kind: "part"; readonly part: string }
    | { readonly kind: "sendings"; readonly count: number }
    | { readonly kind: "nothing" };
}

export interface RequestDetail {
  readonly dimensions: Readonly<Record<RequestDimension, number>>;
  readonly criteria: readonly RequestCriterion[];
  /** How often the request was returned. */
  readonly returns: number;
  readonly accepted: boolean;
}

/** What a round came to. Passes when the draft as it stands was accepted; the pass mark is the activity's. */
export function outcomeOf(script: RequestScript, moves: readonly RequestMove[]): ExerciseOutcome<RequestDetail> {
  const draft = draftOf(script, moves);
  const criteria = [
    ...needCriteria(script, draft),
    ...script.parts.flatMap((part) => partCriteria(script, part, draft)),
    ...soundCriteria(script, draft),
    first(draft),
  ];
  const dimensions = sharesOf(criteria);
  const whole = ALL.reduce((sum, dimension) => sum + script.weights[dimension], 0);
  const earned = ALL.reduce((sum, dimension) => sum + script.weights[dimension] * dimensions[dimension], 0);
  const accepted = isAccepted(draft);
  const returns = draft.sent.filter(({ faults }) => faults.length > 0).length;
  return { score: whole === 0 ? 0 : Math.min(1, earned / whole), passed: accepted, detail: { dimensions, criteria, returns, accepted } };
}

function needCriteria({ needs }: RequestScript, { routes }: Draft): RequestCriterion[] {
  return needs.map(({ id, channel, tolerable }) => {
    const chosen = routes.find(({ need }) => need === id)?.channel;
    const half = chosen !== undefined && tolerable.includes(chosen) ? 0.5 : 0;
    return { dimension: "channel", earned: chosen === channel ? 1 : half, about: { kind: "need", need: id } };
  });
}

function partCriteria(script: RequestScript, part: RequestPart, draft: Draft): RequestCriterion[] {
  const { blocks, text } = partOf(draft, part.id);
  const required = part.blocks.filter((block) => block.required);
  const about = { kind: "part", part: part.id } as const;
  return [
    ...required.map(({ id }): RequestCriterion => ({
      dimension: "complete",
      earned: blocks.includes(id) ? 1 : 0,
      about: { kind: "block", part: part.id, block: id },
    })),
    ...(part.own ? [{ dimension: "own", earned: wordFaults(script, part.own, text).length === 0 ? 1 : 0, about } as const] : []),
    ...(part.ordered ? [{ dimension: "order", earned: inOrder(part, blocks), about } as const] : []),
  ];
}

/** Share of neighbouring sound blocks that stand in the order of the script; nothing before two of them stand. */
function inOrder(part: RequestPart, chosen: readonly string[]): number {
  const places = chosen.flatMap((id) => {
    const place = part.blocks.findIndex((block) => block.id === id && block.flaw === undefined);
    return place < 0 ? [] : [place];
  });
  if (places.length < 2) return 0;
  const right = places.slice(1).filter((place, index) => place > (places[index] ?? Number.POSITIVE_INFINITY)).length;
  return right / (places.length - 1);
}

function soundCriteria({ parts }: RequestScript, draft: Draft): RequestCriterion[] {
  const all = parts.flatMap((part) => {
    const { blocks } = partOf(draft, part.id);
    return part.blocks
      .filter(({ id }) => blocks.includes(id))
      .map(({ id, flaw }): RequestCriterion => ({
        dimension: "sound",
        earned: flaw === undefined ? 1 : 0,
        about: { kind: "block", part: part.id, block: id },
      }));
  });
  return all.length > 0 ? all : [{ dimension: "sound", earned: 0, about: { kind: "nothing" } }];
}

/** All for acceptance at the first sending, half at the second, a third at the third; nothing before acceptance. */
function first(draft: Draft): RequestCriterion {
  const count = draft.sent.length;
  const accepted = draft.sent.findIndex(({ faults }) => faults.length === 0);
  return { dimension: "first", earned: accepted < 0 ? 0 : 1 / (accepted + 1), about: { kind: "sendings", count } };
}

function sharesOf(criteria: readonly RequestCriterion[]): RequestDetail["dimensions"] {
  const share = (dimension: RequestDimension): number => {
    const own = criteria.filter((criterion) => criterion.dimension === dimension);
    return own.length === 0 ? 0 : own.reduce((sum, { earned }) => sum + earned, 0) / own.length;
  };
  return { channel: share("channel"), complete: share("complete"), sound: share("sound"), own: share("own"), order: share("order"), first: share("first") };
}

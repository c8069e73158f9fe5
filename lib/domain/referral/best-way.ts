import type { ReferralChoice, ReferralMove, ReferralScript } from "./script";
import { missingBefore, NOT_BEGUN, step } from "./walk";

/** The way a careful official would go: every required step as soon as it may be taken, the best manner, the best answer. */
export function bestWay(script: ReferralScript): ReferralMove[] {
  const moves: ReferralMove[] = [{ kind: "begin", pace: "days" }];
  let state = step(script, NOT_BEGUN, { kind: "begin", pace: "days" });
  // Every move but the last ends a step or an event, so their number is the most there can be.
  for (let left = script.steps.length + script.events.length; left > 0 && !state.ended; left -= 1) {
    const move = bestMove(script, state);
    if (move === null) return moves;
    moves.push(move);
    state = step(script, state, move);
  }
  return moves;
}

function bestMove(script: ReferralScript, state: Parameters<typeof missingBefore>[1]): ReferralMove | null {
  const event = script.events.find(({ id }) => id === state.waiting);
  if (event) return { kind: "reply", event: event.id, choice: bestChoice(event.choices) };
  const open = script.steps.filter((one) => one.required && !state.done.includes(one.id) && missingBefore(one, state).length === 0);
  // The last step ends the walk, so it waits for the others.
  const next = open.find(({ id }) => id !== script.last) ?? open[0];
  return next ? { kind: "act", step: next.id, by: next.by[0] ?? "", manner: bestChoice(next.manners) } : null;
}

function bestChoice(choices: readonly ReferralChoice[]): string {
  const sum = ({ marks, harm }: ReferralChoice) => (harm ? -10 : 0) + (marks.consent ?? 0) + (marks.safety ?? 0) + (marks.reflection ?? 0);
  return choices.toSorted((one, other) => sum(other) - sum(one) || one.days - other.days)[0]?.id ?? "";
}

import type { ActionId, Reach } from "./actions";
import { ACTION_IDS, REACHES, ruleOf } from "./actions";
import type { Role } from "./scope";

export type AccessRow = Readonly<Record<Role | "visitor", Reach>>;

/** The access table by action and role, for documents and for the test of every route with every role. */
export const ACCESS_TABLE: ReadonlyMap<ActionId, AccessRow> = new Map(ACTION_IDS.map((action) => [action, rowOf(action)]));

function rowOf(action: ActionId): AccessRow {
  const rule = ruleOf(action);
  if (rule.on === "anyone") return { visitor: "yes", learner: "yes", trainer: "yes", administrator: "yes" };
  const { learner, trainer, administrator } = rule.reach;
  return { visitor: "no", learner, trainer: wider(learner, trainer), administrator: wider(learner, administrator) };
}

function wider(one: Reach, other: Reach): Reach {
  return REACHES.indexOf(one) > REACHES.indexOf(other) ? one : other;
}

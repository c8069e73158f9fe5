import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon";

/** `plain`: neutral; `good`: reached; `attention`: needs somebody; `loss`: failed, revoked, lost. */
export type BadgeTone = "plain" | "good" | "attention" | "loss";

/** A short mark: icon and words together. */
export function Badge({ tone = "plain", icon, children }: { readonly tone?: BadgeTone; readonly icon?: IconName; readonly children: ReactNode }) {
  return (
    <span className={`badge badge-${tone}`}>
      {icon && <Icon name={icon} size={14} />}
      <span>{children}</span>
    </span>
  );
}

/** Where a piece of work stands, for any person and any activity. */
export type WorkState =
  | "not_started"
  | "in_progress"
  | "submitted"
  | "to_review"
  | "returned"
  | "passed"
  | "done"
  | "failed"
  | "excused"
  | "on_paper"
  | "in_preparation";

const LOOKS: Record<WorkState, readonly [IconName, BadgeTone]> = {
  not_started: ["circle", "plain"],
  in_progress: ["half", "plain"],
  submitted: ["clock", "plain"],
  to_review: ["clock", "attention"],
  returned: ["waiting", "attention"],
  passed: ["done", "good"],
  done: ["done", "good"],
  failed: ["lost", "loss"],
  excused: ["circle", "plain"],
  on_paper: ["draft", "plain"],
  in_preparation: ["lock", "plain"],
};

/** A work state as icon and words. `words` come from the messages `state.*`; `quiet` drops the frame inside lists. */
export function State({ state, words, quiet = false }: { readonly state: WorkState; readonly words: string; readonly quiet?: boolean }) {
  const [icon, tone] = LOOKS[state];
  return (
    <span className={quiet ? `state state-${tone}` : `badge badge-${tone}`}>
      <Icon name={icon} size={14} />
      <span>{words}</span>
    </span>
  );
}

import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon";

/** `note` and `law` inform, `practice` says what to do, `caution` asks for attention, `loss` warns of something irreversible. */
export type CalloutTone = "note" | "law" | "practice" | "caution" | "loss";

const ICONS: Record<CalloutTone, IconName> = { note: "note", law: "law", practice: "practice", caution: "caution", loss: "caution" };

/** A passage set apart by a rule on its left. `title` names its kind in words: colour is never the only sign. */
export function Callout({ tone = "note", title, children }: { readonly tone?: CalloutTone; readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <aside className={`callout callout-${tone}`}>
      <p className="callout-title">
        <Icon name={ICONS[tone]} />
        <span>{title}</span>
      </p>
      {children}
    </aside>
  );
}

import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon";

export type AlertTone = "plain" | "good" | "attention" | "loss";
const ICONS: Record<AlertTone, IconName> = { plain: "note", good: "done", attention: "caution", loss: "caution" };

/**
 * Says what just happened. Keep it mounted with no children and fill it when something happens: an empty live region that
 * gets words is announced, one that appears with words may not be. `loss` interrupts, everything else waits its turn.
 */
export function Alert({ tone = "plain", children }: { readonly tone?: AlertTone; readonly children?: ReactNode }) {
  return (
    <div role={tone === "loss" ? "alert" : "status"}>
      {children && (
        <div className={`alert alert-${tone}`}>
          <Icon name={ICONS[tone]} />
          <div>{children}</div>
        </div>
      )}
    </div>
  );
}

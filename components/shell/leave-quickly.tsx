"use client";

import { useEffect } from "react";
import type { ReactNode } from "react";

const PRESSES = 3;
const WITHIN_MILLISECONDS = 2000;

function leave(): void {
  document.documentElement.hidden = true;
  window.location.replace("about:blank");
}

/** Replaces this page with a blank one at once, by a click or by Shift pressed three times alone. Reaches no other site. */
export function LeaveQuickly({ icon, label, hint }: { readonly icon: ReactNode; readonly label: string; readonly hint: string }) {
  useEffect(() => {
    let presses: number[] = [];
    function onKeyUp(event: KeyboardEvent) {
      if (event.key !== "Shift") {
        presses = [];
        return;
      }
      presses = [...presses.filter((time) => event.timeStamp - time < WITHIN_MILLISECONDS), event.timeStamp];
      if (presses.length >= PRESSES) leave();
    }
    document.addEventListener("keyup", onKeyUp);
    return () => document.removeEventListener("keyup", onKeyUp);
  }, []);
  return (
    <button type="button" className="strip-action" title={hint} onClick={leave}>
      {icon}
      <span>{label}</span>
    </button>
  );
}

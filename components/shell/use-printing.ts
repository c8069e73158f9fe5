"use client";

import { useSyncExternalStore } from "react";

let onPaper = false;

/** The change is drawn before the event is over, so the browser lays out for paper what paper should show. */
function subscribe(listener: () => void): () => void {
  const tell = (next: boolean) => () => {
    onPaper = next;
    listener();
  };
  const before = tell(true);
  const after = tell(false);
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
  };
}

/** True while the page is laid out for paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => onPaper,
    () => false,
  );
}

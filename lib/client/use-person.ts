"use client";

import { useSyncExternalStore } from "react";
import { onPersonChange, personHint } from "./person-hint";

/** The id of the person signed in on this browser; null for a visitor; undefined while the page is not yet alive. */
export function usePerson(): string | null | undefined {
  return useSyncExternalStore<string | null | undefined>(onPersonChange, personHint, () => undefined);
}

function onConnectionChange(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** Whether the device believes to have a network. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    onConnectionChange,
    () => navigator.onLine,
    () => true,
  );
}

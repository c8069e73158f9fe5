"use client";

import { useSyncExternalStore } from "react";

const KEY = "interview-calm";
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether heavy answers are read as neutral summaries; kept on this device for all interviews. */
export function useCalm(): [boolean, (calm: boolean) => void] {
  const calm = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(KEY) === "yes",
    () => false,
  );
  return [calm, setCalm];
}

function setCalm(calm: boolean): void {
  if (calm) localStorage.setItem(KEY, "yes");
  else localStorage.removeItem(KEY);
  for (const listener of listeners) listener();
}

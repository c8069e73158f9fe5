"use client";

import { usePerson } from "@/lib/client/use-person";
import { lazy, Suspense } from "react";
import type { SessionWords } from "./session-words";

const SaveIndicator = lazy(() => import("./save-indicator"));

/** The save state in the header, for whoever is signed in. */
export function SaveSlot({ words }: { readonly words: SessionWords }) {
  const person = usePerson();
  return person ? <Suspense fallback={null}><SaveIndicator words={words} /></Suspense> : null;
}

"use client";

import { usePerson } from "@/lib/client/use-person";
import { lazy, Suspense } from "react";
import type { ReactNode } from "react";
import type { SessionWords } from "./session-words";

const AccountMenu = lazy(() => import("./account-menu"));

/** The person in the header. A visitor gets `visitor` and downloads nothing more. */
export function PersonSlot({ words, visitor }: { readonly words: SessionWords; readonly visitor: ReactNode }) {
  const person = usePerson();
  if (!person) return visitor;
  return <Suspense fallback={null}><AccountMenu words={words} visitor={visitor} /></Suspense>;
}

"use client";

import { lazy, Suspense } from "react";
import type { PracticeDeskProps } from "./practice-desk";

const PracticeDesk = lazy(async () => ({ default: (await import("./practice-desk")).PracticeDesk }));

/** The practice desk in a file of its own, loaded when the page is alive. */
export function PracticeDeskLater(props: PracticeDeskProps) {
  return (
    <Suspense fallback={null}>
      <PracticeDesk {...props} />
    </Suspense>
  );
}

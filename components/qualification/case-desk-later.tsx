"use client";

import { lazy, Suspense } from "react";
import type { ComponentProps } from "react";
import type { CaseDesk as Desk } from "./case-desk";

const CaseDesk = lazy(async () => ({ default: (await import("./case-desk")).CaseDesk }));

/** The workbench in a file of its own: one route serves every kind of activity, and a lesson need not carry it. */
export function CaseDeskLater(props: ComponentProps<typeof Desk>) {
  return (
    <Suspense fallback={null}>
      <CaseDesk {...props} />
    </Suspense>
  );
}

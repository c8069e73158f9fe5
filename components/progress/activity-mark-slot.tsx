"use client";

import { usePerson } from "@/lib/client/use-person";
import { lazy, Suspense } from "react";
import type { ActivityMarkProps } from "./activity-mark";

const Mark = lazy(() => import("./activity-mark"));

/** An activity's state, downloaded only for somebody who is signed in. */
export function ActivityMarkSlot(props: ActivityMarkProps) {
  return usePerson() ? <Suspense fallback={null}><Mark {...props} /></Suspense> : null;
}

"use client";

import { lazy, Suspense } from "react";
import type { ExerciseActivityProps } from "./exercise-activity";

const ExerciseActivity = lazy(async () => ({ default: (await import("./exercise-activity")).ExerciseActivity }));

/** The exercise in a file of its own: one route serves every kind of activity, and a lesson need not carry it. */
export function ExerciseActivityLater(props: ExerciseActivityProps) {
  return (
    <Suspense fallback={null}>
      <ExerciseActivity {...props} />
    </Suspense>
  );
}

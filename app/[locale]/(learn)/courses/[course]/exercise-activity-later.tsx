"use client";

import dynamic from "next/dynamic";

/** The exercise in a file of its own: one route serves every kind of activity, and a lesson need not carry it. */
export const ExerciseActivityLater = dynamic(() => import("./exercise-activity").then(({ ExerciseActivity }) => ExerciseActivity));

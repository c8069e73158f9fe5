"use client";

import { CheckSlot } from "@/components/lesson/check-slot";
import { CheckWords } from "@/components/lesson/check-words";
import { lazy } from "react";
import type { CheckWithWordsProps } from "./check-with-words";

const Player = lazy(() => import("./check-with-words"));

/** The seam between lessons and quizzes: a place in the lesson where a player appears; the question in words until then. */
export function CheckPlayer(props: CheckWithWordsProps) {
  return <CheckSlot player={Player} props={props} fallback={<CheckWords check={props.check} />} />;
}

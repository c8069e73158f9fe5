"use client";

import { stateOf } from "@/lib/domain/interview/play";
import { useEffect, useMemo } from "react";
import { Debrief } from "./debrief";
import type { Interview, InterviewPlayerProps } from "./interview";
import { Planning } from "./planning";
import { Talk } from "./talk";
import { useCalm } from "./use-calm";
import "./interview.css";

/** One round of an interview: the plan, the talk turn by turn, the debrief. What is shown is always a fold over the moves. */
export function InterviewPlayer({ exercise, round }: InterviewPlayerProps) {
  // The file and the moves were written by the schemas of this engine.
  const { script, words } = exercise as Pick<Interview, "script" | "words">;
  const moves = round.moves as Interview["moves"];
  const state = useMemo(() => stateOf(script, moves), [script, moves]);
  const [calm, setCalm] = useCalm();
  const { finish } = round;
  const over = state.ended !== null && round.state === "open";
  useEffect(() => {
    if (over) finish();
  }, [over, finish]);
  const interview: Interview = { script, words, moves, state, calm, language: exercise.textLocale, add: round.add };
  const calmer = { calm, onCalm: setCalm };
  if (round.state === "finished" || state.ended !== null) return <Debrief interview={interview} round={round} {...calmer} />;
  if (state.plan === null) return <Planning interview={interview} {...calmer} />;
  return <Talk interview={interview} onRestart={round.restart} {...calmer} />;
}

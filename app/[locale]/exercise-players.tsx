"use client";

import type { PlayerProps } from "@/lib/client/player";
import type { ExerciseKind } from "@/lib/domain/catalogue";
import dynamic from "next/dynamic";
import type { ComponentType } from "react";

/**
 * The player of each kind of exercise, each in a file of its own that is downloaded with the first exercise of the kind.
 * To add one: `interview: dynamic(() => import("@/components/interview/interview-player").then(({ InterviewPlayer }) => InterviewPlayer)),`
 * and its words in `exercise-words.ts`.
 */
const PLAYERS: Readonly<Partial<Record<ExerciseKind, ComponentType<PlayerProps>>>> = {
  interview: dynamic(() => import("@/components/interview/interview-player").then(({ InterviewPlayer }) => InterviewPlayer)),
  referral: dynamic(() => import("@/components/referral/referral-player").then(({ ReferralPlayer }) => ReferralPlayer)),
  comparison: dynamic(() => import("@/components/comparator/comparison-player").then(({ ComparisonPlayer }) => ComparisonPlayer)),
  conference: dynamic(() => import("@/components/conference/conference-player").then(({ ConferencePlayer }) => ConferencePlayer)),
  film: dynamic(() => import("@/components/film/film-player").then(({ FilmPlayer }) => FilmPlayer)),
  proof: dynamic(() => import("@/components/proof/proof-player").then(({ ProofPlayer }) => ProofPlayer)),
  request: dynamic(() => import("@/components/request/request-player").then(({ RequestPlayer }) => RequestPlayer)),
  "session-plan": dynamic(() => import("@/components/session-plan/session-plan-player").then(({ SessionPlanPlayer }) => SessionPlanPlayer)),
};

/** The player of an exercise; nothing where its kind has none, which the content check does not let happen. */
export function ExercisePlayer(props: PlayerProps) {
  const Player = PLAYERS[props.exercise.kind];
  return Player ? <Player {...props} /> : null;
}

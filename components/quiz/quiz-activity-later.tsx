"use client";

import dynamic from "next/dynamic";

/** The quiz in a file of its own: one route serves every kind of activity, and a lesson need not carry the players. */
export const QuizActivityLater = dynamic(() => import("./quiz-activity").then(({ QuizActivity }) => QuizActivity));

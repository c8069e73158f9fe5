interface RecordBase {
  /** The command's id. */
  readonly id: string;
  readonly activityId: string;
  /** When the learner did it, by the learner's device, in milliseconds since the epoch. */
  readonly occurredAt: number;
}

/** What a learner submitted was worth. `passed` is null where nothing is judged (the opening test) or not yet. */
export interface Outcome {
  readonly attemptId: string;
  /** 0 to 1. */
  readonly score: number;
  readonly passed: boolean | null;
}

/** One line of the learning record, as far as progress depends on it. */
export type LearningRecord = RecordBase &
  (
    | { readonly kind: "lesson.position"; readonly payload: { readonly stepId: string } }
    | { readonly kind: "lesson.complete"; readonly payload: Readonly<Record<never, never>> }
    | { readonly kind: "check.answer"; readonly payload: { readonly itemId: string; readonly correct: boolean } }
    | { readonly kind: "attempt.start"; readonly payload: { readonly attemptId: string; readonly number: number } }
    | { readonly kind: "attempt.answer"; readonly payload: { readonly attemptId: string; readonly itemId: string } }
    | { readonly kind: "case.save"; readonly payload: { readonly attemptId: string } }
    | { readonly kind: "attempt.submit" | "case.submit"; readonly payload: Outcome }
    | { readonly kind: "exercise.save"; readonly payload: { readonly roundId: string } }
    | { readonly kind: "exercise.finish"; readonly payload: Omit<Outcome, "attemptId" | "passed"> & { readonly roundId: string; readonly passed: boolean } }
  );

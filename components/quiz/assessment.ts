import type { PublicActivity } from "@/lib/domain/catalogue";

/** What the screen of a quiz or test needs to know of it. */
export interface Assessment {
  readonly activityId: string;
  readonly passMark: number;
  readonly attempts: number;
  readonly timeLimitMinutes: number | null;
  /** False for the opening test: taken, never passed or failed. */
  readonly judged: boolean;
}

/** The rules of a quiz or test out of the outline. */
export function assessmentOf(activity: Extract<PublicActivity, { kind: "quiz" | "test" }>): Assessment {
  const { id, passMark, attempts, timeLimitMinutes } = activity;
  return { activityId: id, passMark, attempts, timeLimitMinutes, judged: activity.kind === "quiz" || activity.moment === "after" };
}

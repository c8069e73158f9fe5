import type { Participant } from "@/lib/contracts/trainings";
import { isStuck } from "@/lib/domain/report";
import type { ActivityWords } from "./course-words";

const MILLISECONDS_PER_DAY = 86_400_000;
/** Days after joining without a first step. */
const NOT_BEGUN_AFTER_DAYS = 7;

/** Why somebody needs their trainer, most pressing first. `days` since anything was done. */
export type Attention =
  | { readonly why: "no_attempts"; readonly activity: ActivityWords }
  | { readonly why: "stuck"; readonly days: number }
  | { readonly why: "not_begun"; readonly days: number };

const ORDER: readonly Attention["why"][] = ["no_attempts", "stuck", "not_begun"];

/**
 * Why a participant needs attention at `nowMs`; null when they do not. Whoever completed the course never does.
 * Attempts given beyond the rule are not known here: such a person stays listed until the activity is passed.
 */
export function attentionOf({ cells, lastAt, joinedAt, completedAt }: Participant, activities: readonly ActivityWords[], nowMs: number): Attention | null {
  if (completedAt !== null) return null;
  const used = activities.find(({ id, attempts }) =>
    cells.some((cell) => cell.activityId === id && cell.status === "failed" && attempts !== null && cell.attemptsUsed >= attempts),
  );
  if (used) return { why: "no_attempts", activity: used };
  if (lastAt === null) {
    const days = daysSince(joinedAt, nowMs);
    return days >= NOT_BEGUN_AFTER_DAYS ? { why: "not_begun", days } : null;
  }
  const last = Date.parse(lastAt);
  const stuck = isStuck({ startedAt: last, lastAt: last, completedAt: null, certifiedAt: null, preMillis: null, postMillis: null }, nowMs);
  return stuck ? { why: "stuck", days: daysSince(lastAt, nowMs) } : null;
}

/** Everyone who needs attention, with why, most pressing first and then longest waiting. */
export function needingAttention(
  participants: readonly Participant[],
  activities: readonly ActivityWords[],
  nowMs: number,
): { readonly participant: Participant; readonly attention: Attention }[] {
  return participants
    .flatMap((participant) => {
      const attention = attentionOf(participant, activities, nowMs);
      return attention === null ? [] : [{ participant, attention }];
    })
    .toSorted((one, other) => ORDER.indexOf(one.attention.why) - ORDER.indexOf(other.attention.why) || waiting(other.attention) - waiting(one.attention));
}

function waiting(attention: Attention): number {
  return "days" in attention ? attention.days : 0;
}

function daysSince(instant: string, nowMs: number): number {
  return Math.floor((nowMs - Date.parse(instant)) / MILLISECONDS_PER_DAY);
}

import type { Participant } from "@/lib/contracts/trainings";
import type { WorkState } from "@/components/ui/badge";
import type { ActivityWords } from "./course-words";
import { attentionOf } from "./attention";

export const STANDINGS = ["attention", "not_started", "in_progress", "completed"] as const;
export type Standing = (typeof STANDINGS)[number];
export type Cell = Participant["cells"][number];

/** What the grid is narrowed to; absent means all. */
export interface GridFilters {
  readonly search: string;
  readonly standing: Standing | null;
}

/** Where a participant stands with the whole course. */
export function standingOf({ lastAt, completedAt }: Participant): Exclude<Standing, "attention"> {
  if (completedAt !== null) return "completed";
  return lastAt === null ? "not_started" : "in_progress";
}

/** Participants whose name or login contains the letters looked for and who stand as asked. */
export function shownParticipants(
  participants: readonly Participant[],
  { search, standing }: GridFilters,
  { activities, nowMs }: { readonly activities: readonly ActivityWords[]; readonly nowMs: number },
): Participant[] {
  const wanted = search.trim().toLocaleLowerCase("und");
  return participants.filter((participant) => {
    const found = [participant.name, participant.login].some((text) => text.toLocaleLowerCase("und").includes(wanted));
    if (!found || standing === null) return found;
    return standing === "attention" ? attentionOf(participant, activities, nowMs) !== null : standingOf(participant) === standing;
  });
}

/** Where a participant stands in one activity; undefined while it is untouched. */
export function cellOf({ cells }: Participant, activityId: string): Cell | undefined {
  return cells.find((cell) => cell.activityId === activityId);
}

/** The mark of a cell: a lesson that was read is done. */
export function workState(cell: Cell | undefined): WorkState {
  if (cell === undefined) return "not_started";
  return cell.status === "completed" ? "done" : cell.status;
}

/** Submissions to one activity in the order of the grid, for stepping from one to the next. */
export function submissionsOf(
  participants: readonly Participant[],
  activityId: string,
): { readonly participant: Participant; readonly attemptId: string | null; readonly cell: Cell | undefined }[] {
  return participants.map((participant) => {
    const cell = cellOf(participant, activityId);
    return { participant, cell, attemptId: cell?.lastAttemptId ?? null };
  });
}

/** Columns module by module, so that each part fits the width of a page; a test outside modules stays with its neighbour. */
export function byModule(activities: readonly ActivityWords[]): ActivityWords[][] {
  const parts: ActivityWords[][] = [];
  for (const activity of activities) {
    const last = parts.at(-1);
    const before = last?.at(-1);
    if (last && before && (before.module === null || activity.module === null || before.module === activity.module)) last.push(activity);
    else parts.push([activity]);
  }
  return parts;
}

import "server-only";
import type { RoomTask } from "@/lib/contracts/room-task";
import { publicCourse } from "@/lib/content/project/course";
import { publicExercise } from "@/lib/content/project/exercise";
import type { ComparisonWords } from "@/lib/domain/comparison";
import type { ConferenceWords } from "@/lib/domain/conference";
import { isExercise } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import { publicLibrary } from "@/lib/usecases/read-catalogue";
import { isRoomKind, roomKindOf } from "./room-kinds";

/** What can be done in a room, with the few words of it that a list and a head need; in the order of the course. */
export function readRoomTasks(locale: Locale): RoomTask[] {
  const library = publicLibrary();
  return [...library.activities.values()].flatMap(({ activity, courseId }): RoomTask[] => {
    if (!isExercise(activity) || !isRoomKind(activity.kind)) return [];
    const words = publicExercise(library, activity.script, locale)?.words;
    const course = publicCourse(library, courseId, locale);
    const title = course?.modules.flatMap(({ activities }) => activities).find(({ id }) => id === activity.id)?.title;
    if (words === undefined || title === undefined) return [];
    const roles = roomKindOf({ library }, activity.id)?.seats ?? null;
    return [
      {
        activityId: activity.id,
        scriptId: activity.script,
        kind: activity.kind,
        title,
        // The library parsed the words by the schema of their kind.
        lead: activity.kind === "comparison" ? (words as ComparisonWords).task : null,
        seats: roles && roles.map((id) => ({ id, name: (words as ConferenceWords).seats[id]?.name ?? id })),
      },
    ];
  });
}

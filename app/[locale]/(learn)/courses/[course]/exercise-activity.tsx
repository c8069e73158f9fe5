"use client";

import { ExercisePlayer } from "@/app/[locale]/exercise-players";
import { ExerciseDesk } from "@/components/exercise/exercise-desk";
import type { PlayerProps } from "@/lib/client/player";
import type { PublicExerciseActivity } from "@/lib/domain/catalogue";
import { ROOM_KINDS } from "@/lib/domain/room";
import dynamic from "next/dynamic";

const RoomsPanel = dynamic(() => import("@/components/room/rooms-panel").then((file) => file.RoomsPanel));

export interface ExerciseActivityProps {
  readonly courseId: string;
  readonly activity: Pick<PublicExerciseActivity, "id" | "scriptId" | "passMark">;
}

/** The seam between what all exercises share and the player of each kind. */
export function ExerciseActivity({ courseId, activity }: ExerciseActivityProps) {
  return <ExerciseDesk courseId={courseId} activity={activity} renderPlayer={(props) => <PlayerAndRooms {...props} activityId={activity.id} />} />;
}

/** The player of the kind; above it, where the kind can be done in a group, the rooms one may enter. */
function PlayerAndRooms({ activityId, ...props }: PlayerProps & { readonly activityId: string }) {
  const inGroups = ROOM_KINDS.some((kind) => kind === props.exercise.kind);
  return (
    <>
      {inGroups && <RoomsPanel activityId={activityId} />}
      <ExercisePlayer {...props} />
    </>
  );
}

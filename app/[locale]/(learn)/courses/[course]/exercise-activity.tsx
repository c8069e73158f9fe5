"use client";

import { ExercisePlayer } from "@/app/[locale]/exercise-players";
import { ExerciseDesk } from "@/components/exercise/exercise-desk";
import type { PublicExerciseActivity } from "@/lib/domain/catalogue";

export interface ExerciseActivityProps {
  readonly courseId: string;
  readonly activity: Pick<PublicExerciseActivity, "id" | "scriptId" | "passMark">;
}

/** The seam between what all exercises share and the player of each kind. */
export function ExerciseActivity({ courseId, activity }: ExerciseActivityProps) {
  return <ExerciseDesk courseId={courseId} activity={activity} renderPlayer={(props) => <ExercisePlayer {...props} />} />;
}

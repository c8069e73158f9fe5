import "server-only";
import { comparisonMoveSchema } from "@/lib/domain/comparison";
import type { ComparisonScript } from "@/lib/domain/comparison";
import type { Runtime } from "@/lib/usecases/runtime";

/** What an activity says about entries made in its rooms. */
export interface RoomKind {
  /** Whether an entry has a key and a value that the activity knows; a null value empties the key. */
  readonly accepts: (entry: { readonly key: string; readonly value: object | null }) => boolean;
}

/** How an activity is done in a group; null for one that is done alone, and for an unknown one. */
export function roomKindOf({ library }: Runtime, activityId: string): RoomKind | null {
  const activity = library.activities.get(activityId)?.activity;
  if (activity?.kind !== "comparison") return null;
  const script = library.exercises.get(activity.script)?.script;
  if (script?.kind !== "comparison") return null;
  // The library parsed the script by the schema of its kind.
  const blanks = new Set((script as ComparisonScript).blanks);
  return { accepts: ({ key, value }) => blanks.has(key) && comparisonMoveSchema.safeParse({ cell: key, statement: value }).success };
}

import "server-only";
import { comparisonMoveSchema } from "@/lib/domain/comparison";
import type { ComparisonScript } from "@/lib/domain/comparison";
import { conferenceMoveSchema, isOfCase, readMove } from "@/lib/domain/conference";
import type { ConferenceScript } from "@/lib/domain/conference";
import type { RoomKindName } from "@/lib/domain/room";
import type { Runtime } from "@/lib/usecases/runtime";

/** An entry as it arrives, with the seat of whoever writes it; a null value empties the key. */
interface Arriving {
  readonly key: string;
  readonly value: object | null;
  readonly seat: string;
}

/** What an activity says about its rooms. */
export interface RoomKind {
  /** The seats by name, where they are roles; null where they are numbers. */
  readonly seats: readonly string[] | null;
  /** Whether an entry has a key and a value that the activity knows, and comes from a seat that may write it. */
  readonly accepts: (entry: Arriving) => boolean;
}

/** What a script says about rooms, by the kind of its exercise. */
const KINDS: Readonly<Record<RoomKindName, (script: object) => RoomKind>> = {
  comparison: (script) => {
    // The library parsed the script by the schema of its kind; the same holds below.
    const blanks = new Set((script as ComparisonScript).blanks);
    return { seats: null, accepts: ({ key, value }) => blanks.has(key) && comparisonMoveSchema.safeParse({ cell: key, statement: value }).success };
  },
  conference: (script) => {
    const conference = script as ConferenceScript;
    return {
      seats: conference.seats,
      accepts: ({ key, value, seat }) => {
        const { data: move } = conferenceMoveSchema.safeParse(value && readMove(value));
        return move !== undefined && move.kind === key && move.seat === seat && isOfCase(conference, move);
      },
    };
  },
};

/** How an activity is done in a group; null for one that is done alone, and for an unknown one. */
export function roomKindOf({ library }: Pick<Runtime, "library">, activityId: string): RoomKind | null {
  const activity = library.activities.get(activityId)?.activity;
  const script = activity && "script" in activity ? library.exercises.get(activity.script)?.script : undefined;
  return script !== undefined && isRoomKind(script.kind) ? KINDS[script.kind](script) : null;
}

/** Whether exercises of a kind can be done in a room. */
export function isRoomKind(kind: string): kind is RoomKindName {
  return Object.hasOwn(KINDS, kind);
}

import type { RoomKindName } from "@/lib/domain/room";

/** What a room is about, in the words of one language: what a list and the head of a room need; the rest is the script's. */
export interface RoomTask {
  readonly activityId: string;
  readonly scriptId: string;
  readonly kind: RoomKindName;
  readonly title: string;
  /** What is to be done, in a sentence or two; null where the kind says it in words of the interface. */
  readonly lead: string | null;
  /** The seats by name, where they are roles; null where they are numbers. */
  readonly seats: readonly { readonly id: string; readonly name: string }[] | null;
}

import type { RoomTask } from "@/lib/contracts/room-task";
import type { RoomView } from "@/lib/contracts/rooms";
import type { RoomHandle } from "./use-room";

/** What the screen of every kind of room is given: the room alive, as it stands, and what it is about. */
export interface RoomBodyProps {
  readonly handle: RoomHandle;
  readonly room: RoomView;
  readonly task: RoomTask;
}

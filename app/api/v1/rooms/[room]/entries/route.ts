import { writeRoomEntries as operation } from "@/lib/contracts/rooms";
import { handle } from "@/lib/http/handle";
import { roomResource } from "@/lib/usecases/rooms/read-room";
import { writeRoomEntries } from "@/lib/usecases/rooms/write-entries";

export const POST = handle(operation, {
  resource: ({ runtime, person, params }) => roomResource(runtime, params.room, person.personId),
  run: ({ runtime, person, params, body }) => writeRoomEntries(runtime, { roomId: params.room, personId: person.personId, entries: body.entries }),
});

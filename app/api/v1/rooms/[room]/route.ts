import { readRoom as operation } from "@/lib/contracts/rooms";
import { found } from "@/lib/http/found";
import { handle } from "@/lib/http/handle";
import { readRoom, roomResource } from "@/lib/usecases/rooms/read-room";

export const GET = handle(operation, {
  resource: ({ runtime, person, params }) => roomResource(runtime, params.room, person.personId),
  run: async ({ runtime, person, params }) => found(await readRoom(runtime, params.room, person.personId)),
});

import { openRoom as operation } from "@/lib/contracts/rooms";
import { handle } from "@/lib/http/handle";
import { openRoom } from "@/lib/usecases/rooms/open-room";
import { trainingResource } from "@/lib/usecases/training-view";

export const POST = handle(operation, {
  resource: ({ runtime, params }) => trainingResource(runtime, params.training),
  run: ({ runtime, person, params, body }) => openRoom(runtime, person.personId, { ...body, trainingId: params.training }),
});

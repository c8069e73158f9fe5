import { listRooms as operation } from "@/lib/contracts/rooms";
import { handle } from "@/lib/http/handle";
import { ok } from "@/lib/kernel/result";
import { listRooms } from "@/lib/usecases/rooms/open-room";

export const GET = handle(operation, {
  run: async ({ runtime, person, scope, query }) =>
    ok({
      rows: await listRooms(runtime, { scope, personId: person.personId, activityId: query.activity ?? null, trainingId: query.training ?? null }),
    }),
});

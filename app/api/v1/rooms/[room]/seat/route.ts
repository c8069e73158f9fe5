import { leaveSeat as leaveOperation, takeSeat as takeOperation } from "@/lib/contracts/rooms";
import { handle } from "@/lib/http/handle";
import { ok } from "@/lib/kernel/result";
import { roomResource } from "@/lib/usecases/rooms/read-room";
import { leaveSeat, takeSeat } from "@/lib/usecases/rooms/seats";

export const POST = handle(takeOperation, {
  resource: ({ runtime, person, params }) => roomResource(runtime, params.room, person.personId),
  run: ({ runtime, person, params, body }) => takeSeat(runtime, { roomId: params.room, personId: person.personId, seat: body.seat }),
});

export const DELETE = handle(leaveOperation, {
  resource: ({ runtime, person, params }) => roomResource(runtime, params.room, person.personId),
  run: async ({ runtime, person, params }) => {
    await leaveSeat(runtime, params.room, person.personId);
    return ok({ left: true });
  },
});

import { revealRoom as operation } from "@/lib/contracts/rooms";
import { handle } from "@/lib/http/handle";
import { ok } from "@/lib/kernel/result";
import { roomResource } from "@/lib/usecases/rooms/read-room";
import { revealRoom } from "@/lib/usecases/rooms/write-entries";

export const POST = handle(operation, {
  resource: ({ runtime, person, params }) => roomResource(runtime, params.room, person.personId),
  run: async ({ runtime, person, params }) => {
    await revealRoom(runtime, params.room, person.personId);
    return ok({ revealed: true });
  },
});

import { applyCommands as operation } from "@/lib/contracts/learning";
import { handle } from "@/lib/http/handle";
import { ok } from "@/lib/kernel/result";
import { applyCommands } from "@/lib/usecases/apply-commands";

export const POST = handle(operation, {
  run: async ({ runtime, person, body }) => {
    const sender = { personId: person.personId, receivedAt: new Date(runtime.clock.now()) };
    const receipts = await applyCommands(runtime, sender, body.commands);
    return receipts.ok ? ok({ receipts: receipts.value }) : receipts;
  },
});

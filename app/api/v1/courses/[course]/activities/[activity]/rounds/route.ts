import { listRounds as operation } from "@/lib/contracts/rounds";
import { found } from "@/lib/http/found";
import { handle } from "@/lib/http/handle";
import { listOwnRounds } from "@/lib/usecases/read-rounds";

export const GET = handle(operation, {
  run: async ({ runtime, person, params }) => found(await listOwnRounds(runtime, person.personId, params)),
});

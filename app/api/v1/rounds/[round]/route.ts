import { readRound as operation } from "@/lib/contracts/rounds";
import { found } from "@/lib/http/found";
import { handle } from "@/lib/http/handle";
import { readRound, roundResource } from "@/lib/usecases/read-rounds";

export const GET = handle(operation, {
  resource: ({ runtime, params }) => roundResource(runtime, params.round),
  run: async ({ runtime, person, params }) => found(await readRound(runtime, person.personId, params.round)),
});

import { grantAllowance as operation } from "@/lib/contracts/trainings";
import { handle } from "@/lib/http/handle";
import { grantAllowance } from "@/lib/usecases/grant-allowance";
import { participantResource } from "@/lib/usecases/participant-resource";

export const POST = handle(operation, {
  resource: ({ runtime, params }) => participantResource(runtime, params),
  run: ({ runtime, person, params, body }) => grantAllowance(runtime, person.personId, { to: params, allowance: body }),
});

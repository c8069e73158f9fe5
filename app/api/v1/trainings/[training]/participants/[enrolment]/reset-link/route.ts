import { resetParticipantPassword as operation } from "@/lib/contracts/trainings";
import { found } from "@/lib/http/found";
import { handle } from "@/lib/http/handle";
import { participantAccountResource } from "@/lib/usecases/participant-resource";
import { resetPasswordForParticipant } from "@/lib/usecases/reset-password-for";

export const POST = handle(operation, {
  resource: ({ runtime, params }) => participantAccountResource(runtime, params),
  run: async ({ runtime, person, params }) => found(await resetPasswordForParticipant(runtime, person.personId, params)),
});

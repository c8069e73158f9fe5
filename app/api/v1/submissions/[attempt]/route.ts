import { readSubmission as operation } from "@/lib/contracts/trainings";
import { found } from "@/lib/http/found";
import { handle } from "@/lib/http/handle";
import { attemptResource } from "@/lib/usecases/read-attempt";
import { readSubmission } from "@/lib/usecases/read-submission";

export const GET = handle(operation, {
  resource: ({ runtime, params }) => attemptResource(runtime, params.attempt),
  run: async ({ runtime, person, params }) => found(await readSubmission(runtime, person.personId, params.attempt)),
});

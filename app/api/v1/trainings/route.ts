import { createTraining as createOperation, listTrainings as listOperation } from "@/lib/contracts/trainings";
import { handle } from "@/lib/http/handle";
import { agencyResource, createTraining } from "@/lib/usecases/create-training";
import { listTrainings } from "@/lib/usecases/list-trainings";

export const GET = handle(listOperation, { run: ({ runtime, scope, query }) => listTrainings(runtime, scope, query) });

export const POST = handle(createOperation, {
  resource: ({ runtime, body }) => agencyResource(runtime, body.agencyId),
  run: ({ runtime, person, body }) => createTraining(runtime, person, body),
});

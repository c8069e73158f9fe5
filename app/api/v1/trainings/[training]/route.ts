import { closeTraining as closeOperation, readTraining as readOperation } from "@/lib/contracts/trainings";
import { found } from "@/lib/http/found";
import { handle } from "@/lib/http/handle";
import { closeTraining } from "@/lib/usecases/close-training";
import { readTraining } from "@/lib/usecases/read-training";
import { trainingResource } from "@/lib/usecases/training-view";

export const GET = handle(readOperation, {
  resource: ({ runtime, params }) => trainingResource(runtime, params.training),
  run: async ({ runtime, params }) => found(await readTraining(runtime, params.training)),
});

export const PATCH = handle(closeOperation, {
  resource: ({ runtime, params }) => trainingResource(runtime, params.training),
  run: async ({ runtime, person, params, body }) => found(await closeTraining(runtime, person.personId, { trainingId: params.training, open: body.open })),
});

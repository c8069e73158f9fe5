import { readTrainingProgress as operation } from "@/lib/contracts/trainings";
import { handle } from "@/lib/http/handle";
import { readTrainingProgress } from "@/lib/usecases/read-training-progress";
import { trainingResource } from "@/lib/usecases/training-view";

export const GET = handle(operation, {
  resource: ({ runtime, params }) => trainingResource(runtime, params.training),
  run: ({ runtime, params, query }) => readTrainingProgress(runtime, params.training, query),
});

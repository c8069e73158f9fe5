import { readTrainingAnswers as operation } from "@/lib/contracts/trainings";
import { handle } from "@/lib/http/handle";
import { ok } from "@/lib/kernel/result";
import { readTrainingAnswers } from "@/lib/usecases/read-training-answers";
import { trainingResource } from "@/lib/usecases/training-view";

export const GET = handle(operation, {
  resource: ({ runtime, params }) => trainingResource(runtime, params.training),
  run: async ({ runtime, params }) => ok(await readTrainingAnswers(runtime, params.training)),
});

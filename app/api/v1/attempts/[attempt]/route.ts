import { readAttempt as operation } from "@/lib/contracts/learning";
import { found } from "@/lib/http/found";
import { handle } from "@/lib/http/handle";
import { attemptResource, readAttempt } from "@/lib/usecases/read-attempt";

export const GET = handle(operation, {
  resource: ({ runtime, params }) => attemptResource(runtime, params.attempt),
  run: async ({ runtime, params }) => found((await readAttempt(runtime, params.attempt, "learner"))?.attempt ?? null),
});

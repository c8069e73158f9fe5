import { readCompletion as operation } from "@/lib/contracts/reports";
import { handle } from "@/lib/http/handle";
import { readCompletion } from "@/lib/usecases/read-completion";

export const GET = handle(operation, { run: ({ runtime, scope, query }) => readCompletion(runtime, scope, query) });

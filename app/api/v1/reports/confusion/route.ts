import { readConfusion as operation } from "@/lib/contracts/reports";
import { handle } from "@/lib/http/handle";
import { readConfusion } from "@/lib/usecases/read-confusion";

export const GET = handle(operation, { run: ({ runtime, scope, query }) => readConfusion(runtime, scope, query) });

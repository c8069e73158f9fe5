import { listCompletionRows as operation } from "@/lib/contracts/reports";
import { handle } from "@/lib/http/handle";
import { listCompletionRows } from "@/lib/usecases/list-completion-rows";

export const GET = handle(operation, { run: ({ runtime, scope, query }) => listCompletionRows(runtime, scope, query) });

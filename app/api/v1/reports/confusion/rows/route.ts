import { listConfusionRows as operation } from "@/lib/contracts/reports";
import { handle } from "@/lib/http/handle";
import { listConfusionRows } from "@/lib/usecases/list-confusion-rows";

export const GET = handle(operation, { run: ({ runtime, scope, query }) => listConfusionRows(runtime, scope, query) });

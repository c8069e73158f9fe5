import { listContentRows as operation } from "@/lib/contracts/content-status";
import { handle } from "@/lib/http/handle";
import { listContentRows } from "@/lib/usecases/content-status/list-content-rows";

export const GET = handle(operation, { run: ({ runtime, query }) => listContentRows(runtime, query) });

import { listContentStrings as operation } from "@/lib/contracts/content-status";
import { handle } from "@/lib/http/handle";
import { listContentStrings } from "@/lib/usecases/content-status/list-content-strings";

export const GET = handle(operation, { run: ({ runtime, params, query }) => listContentStrings(runtime, { ...params, ...query }) });

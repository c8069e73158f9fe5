import { readAudit as operation } from "@/lib/contracts/reports";
import { handle } from "@/lib/http/handle";
import { readAudit } from "@/lib/usecases/read-audit";

export const GET = handle(operation, { run: ({ runtime, scope, query }) => readAudit(runtime, scope, query) });

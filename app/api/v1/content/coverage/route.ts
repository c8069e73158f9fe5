import { readContentCoverage as operation } from "@/lib/contracts/content-status";
import { handle } from "@/lib/http/handle";
import { ok } from "@/lib/kernel/result";
import { readContentCoverage } from "@/lib/usecases/content-status/read-content-coverage";

export const GET = handle(operation, { run: async ({ runtime, query }) => ok(readContentCoverage(runtime, query.locale)) });

import { qualify as operation } from "@/lib/contracts/law";
import { handle } from "@/lib/http/handle";
import { qualifyFacts } from "@/lib/usecases/qualify-facts";

export const POST = handle(operation, { run: async ({ runtime, body }) => qualifyFacts(runtime, body) });

import { exportMe as operation } from "@/lib/contracts/people";
import { found } from "@/lib/http/found";
import { handle } from "@/lib/http/handle";
import { exportMe } from "@/lib/usecases/export-me";

export const GET = handle(operation, { run: async ({ runtime, person }) => found(await exportMe(runtime, person.personId)) });

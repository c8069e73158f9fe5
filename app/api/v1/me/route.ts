import { readMe as operation } from "@/lib/contracts/people";
import { handle } from "@/lib/http/handle";
import { readMe } from "@/lib/usecases/account";

export const GET = handle(operation, { run: ({ runtime, person }) => readMe(runtime, person) });

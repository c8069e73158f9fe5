import { changePassword as operation } from "@/lib/contracts/people";
import { handle } from "@/lib/http/handle";
import { changePassword } from "@/lib/usecases/account";

export const POST = handle(operation, { run: ({ runtime, person, body }) => changePassword(runtime, person.personId, body) });

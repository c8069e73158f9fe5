import { signOutEverywhere as operation } from "@/lib/contracts/people";
import { handle } from "@/lib/http/handle";
import { ok } from "@/lib/kernel/result";
import { signOutEverywhere } from "@/lib/usecases/account";

export const POST = handle(operation, { run: async ({ runtime, person }) => ok(await signOutEverywhere(runtime, person.personId)) });

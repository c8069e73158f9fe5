import { resetPersonPassword as operation } from "@/lib/contracts/people";
import { found } from "@/lib/http/found";
import { handle } from "@/lib/http/handle";
import { accountResource } from "@/lib/usecases/account-view";
import { resetPasswordFor } from "@/lib/usecases/reset-password-for";

export const POST = handle(operation, {
  resource: ({ runtime, params }) => accountResource(runtime, params.person),
  run: async ({ runtime, person, params }) => found(await resetPasswordFor(runtime, person.personId, params.person)),
});

import { joinWithNewAccount as operation } from "@/lib/contracts/people";
import { handlePublic } from "@/lib/http/handle";
import { joinWithNewAccount } from "@/lib/usecases/join-with-new-account";

export const POST = handlePublic(operation, {
  run: ({ runtime, params, body, address }) => joinWithNewAccount(runtime, { code: params.code, address }, body),
});

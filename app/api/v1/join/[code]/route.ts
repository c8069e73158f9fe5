import { joinSignedIn as joinOperation, previewJoin as previewOperation } from "@/lib/contracts/people";
import { handle, handlePublic } from "@/lib/http/handle";
import { previewJoin } from "@/lib/usecases/find-joinable";
import { joinSignedIn } from "@/lib/usecases/join-signed-in";

export const GET = handlePublic(previewOperation, { run: ({ runtime, params, address }) => previewJoin(runtime, { code: params.code, address }) });

export const POST = handle(joinOperation, {
  run: ({ runtime, person, params, address }) => joinSignedIn(runtime, person, { code: params.code, address }),
});

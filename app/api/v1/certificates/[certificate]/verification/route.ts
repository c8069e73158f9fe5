import { verifyCertificate as operation } from "@/lib/contracts/certificates";
import { found } from "@/lib/http/found";
import { handlePublic } from "@/lib/http/handle";
import { verifyCertificate } from "@/lib/usecases/verify-certificate";

export const GET = handlePublic(operation, {
  run: async ({ runtime, params, query }) => found(await verifyCertificate(runtime, params.certificate, query.locale)),
});

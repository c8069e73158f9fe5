import { listCertificates as operation } from "@/lib/contracts/certificates";
import { handle } from "@/lib/http/handle";
import { listCertificates } from "@/lib/usecases/list-certificates";

export const GET = handle(operation, { run: ({ runtime, scope, query }) => listCertificates(runtime, scope, query) });

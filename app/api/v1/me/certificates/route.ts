import { listOwnCertificates as operation } from "@/lib/contracts/certificates";
import { handle } from "@/lib/http/handle";
import { ok } from "@/lib/kernel/result";
import { listOwnCertificates } from "@/lib/usecases/list-certificates";

export const GET = handle(operation, { run: async ({ runtime, person, query }) => ok(await listOwnCertificates(runtime, person.personId, query.locale)) });

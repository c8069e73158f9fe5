import { revokeCertificate as operation } from "@/lib/contracts/certificates";
import { handle } from "@/lib/http/handle";
import { certificateResource } from "@/lib/usecases/certificate-file";
import { revokeCertificate } from "@/lib/usecases/revoke-certificate";

export const POST = handle(operation, {
  resource: ({ runtime, params }) => certificateResource(runtime, params.certificate),
  run: ({ runtime, person, params, body }) => revokeCertificate(runtime, person.personId, { certificateId: params.certificate, reason: body.reason }),
});

import { downloadCertificate as operation } from "@/lib/contracts/certificates";
import { fileResponse } from "@/lib/http/file-response";
import { handle } from "@/lib/http/handle";
import { ok } from "@/lib/kernel/result";
import { certificateResource, printCertificate } from "@/lib/usecases/certificate-file";

export const GET = handle(operation, {
  resource: ({ runtime, params }) => certificateResource(runtime, params.certificate),
  run: async ({ runtime, params, query, origin }) => {
    const file = await printCertificate(runtime, { certificateId: params.certificate, locale: query.locale, origin });
    return file.ok ? ok(fileResponse(file.value.bytes, { name: file.value.name, media: "application/pdf" })) : file;
  },
});

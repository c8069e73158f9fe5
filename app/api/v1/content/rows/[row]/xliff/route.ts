import { exportContentRow as operation } from "@/lib/contracts/content-status";
import { fileResponse } from "@/lib/http/file-response";
import { handle } from "@/lib/http/handle";
import { ok } from "@/lib/kernel/result";
import { exportContentRow } from "@/lib/usecases/content-status/export-content-row";

export const GET = handle(operation, {
  run: async ({ params, query }) => {
    const file = exportContentRow({ ...params, ...query });
    return file.ok ? ok(fileResponse(new TextEncoder().encode(file.value.text), { name: file.value.name, media: "application/xliff+xml" })) : file;
  },
});

import { exportConfusion as operation } from "@/lib/contracts/reports";
import { fileResponse, textStream } from "@/lib/http/file-response";
import { handle } from "@/lib/http/handle";
import { ok } from "@/lib/kernel/result";
import { exportConfusion } from "@/lib/usecases/export-confusion";

export const GET = handle(operation, {
  run: async ({ runtime, person, scope, query }) => {
    const file = await exportConfusion(runtime, { actorId: person.personId, scope, query });
    return file.ok ? ok(fileResponse(textStream(file.value.text), { name: file.value.name, media: "text/csv; charset=utf-8" })) : file;
  },
});

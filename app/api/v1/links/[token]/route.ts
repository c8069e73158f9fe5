import { previewLink as previewOperation, useLink } from "@/lib/contracts/people";
import { handlePublic } from "@/lib/http/handle";
import { err, ok } from "@/lib/kernel/result";
import { previewLink, spendOneTimeLink } from "@/lib/usecases/one-time-links";

export const GET = handlePublic(previewOperation, {
  run: async ({ runtime, params }) => {
    const link = await previewLink(runtime, params.token);
    return link ? ok(link) : err({ code: "link_invalid" });
  },
});

export const POST = handlePublic(useLink, { run: ({ runtime, params, body }) => spendOneTimeLink(runtime, params.token, body) });

import { downloadHandbook as operation } from "@/lib/contracts/books";
import { bookResponse } from "@/lib/http/book-response";
import { handlePublic } from "@/lib/http/handle";
import { ok } from "@/lib/kernel/result";
import { openBook } from "@/lib/usecases/books/serve-book";

export const GET = handlePublic(operation, {
  run: async ({ runtime, params, query }) => ok(bookResponse(await openBook(runtime, { kind: "handbook", locale: query.locale }, params.format))),
});

import { downloadManual as operation } from "@/lib/contracts/books";
import { bookResponse } from "@/lib/http/book-response";
import { handle } from "@/lib/http/handle";
import { ok } from "@/lib/kernel/result";
import { openBook } from "@/lib/usecases/books/serve-book";

export const GET = handle(operation, {
  run: async ({ runtime, params, query }) => ok(bookResponse(await openBook(runtime, { kind: "trainers-manual", locale: query.locale }, params.format))),
});

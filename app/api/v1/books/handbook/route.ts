import { readHandbookState as operation } from "@/lib/contracts/books";
import { handlePublic } from "@/lib/http/handle";
import { ok } from "@/lib/kernel/result";
import { readBookState } from "@/lib/usecases/books/serve-book";

export const GET = handlePublic(operation, {
  run: async ({ runtime, query }) => ok(await readBookState(runtime, { kind: "handbook", locale: query.locale })),
});

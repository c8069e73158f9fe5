import { readManualState as operation } from "@/lib/contracts/books";
import { handle } from "@/lib/http/handle";
import { ok } from "@/lib/kernel/result";
import { readBookState } from "@/lib/usecases/books/serve-book";

export const GET = handle(operation, {
  run: async ({ runtime, query }) => ok(await readBookState(runtime, { kind: "trainers-manual", locale: query.locale })),
});

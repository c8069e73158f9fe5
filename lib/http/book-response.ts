import "server-only";
import type { BookFile } from "@/lib/usecases/books/serve-book";
import type { BookStateView } from "@/lib/contracts/books";
import { fileResponse } from "./file-response";

/** The file to be saved, or 202 with the state of its making and when to ask again. */
export function bookResponse(found: BookFile | BookStateView): Response {
  if ("bytes" in found) return fileResponse(found.bytes, found);
  return Response.json(found, { status: 202, headers: { "cache-control": "no-store", "retry-after": "2" } });
}

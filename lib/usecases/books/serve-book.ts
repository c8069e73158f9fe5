import "server-only";
import type { BookStateView } from "@/lib/contracts/books";
import type { BookFormat, BookKind } from "@/lib/interop/book/model";
import type { Locale } from "@/lib/kernel/locale";
import { VERSION } from "@/lib/kernel/version";
import type { Shelf } from "@/lib/platform/books/bookshop";
import type { Runtime } from "@/lib/usecases/runtime";

export interface WantedBook {
  readonly kind: BookKind;
  readonly locale: Locale;
}

const MEDIA: Readonly<Record<BookFormat, string>> = { pdf: "application/pdf", epub: "application/epub+zip" };

/** Where a book stands: ready with its files, being made, or failed. When it is not there, its making begins. */
export async function readBookState(runtime: Runtime, wanted: WantedBook): Promise<BookStateView> {
  const answer = await runtime.books.ask(shelfOf(runtime, wanted));
  switch (answer.state) {
    case "ready":
      return {
        state: "ready",
        version: runtime.library.version,
        files: answer.files.map(({ name, bytes }) => ({ format: name.endsWith(".pdf") ? "pdf" : "epub", bytes })),
      };
    case "making":
      return { state: "making", done: answer.done, total: answer.total };
    case "failed":
      return { state: "failed" };
  }
}

export interface BookFile {
  readonly name: string;
  readonly media: string;
  readonly bytes: Uint8Array;
}

/** The file itself, or, while there is none, where its making stands. */
export async function openBook(runtime: Runtime, wanted: WantedBook, format: BookFormat): Promise<BookFile | BookStateView> {
  const shelf = shelfOf(runtime, wanted);
  const bytes = await runtime.books.open(shelf, `${shelf.title}.${format}`);
  if (!bytes) return readBookState(runtime, wanted);
  return { name: `${wanted.kind}-${wanted.locale}-${runtime.library.version.slice(0, 8)}.${format}`, media: MEDIA[format], bytes };
}

/** Made once per version of content and program. */
function shelfOf({ library }: Runtime, { kind, locale }: WantedBook): Shelf {
  const title = `${kind}.${locale}`;
  return { version: `${library.version}-${VERSION}`, title, files: [`${title}.pdf`, `${title}.epub`] };
}

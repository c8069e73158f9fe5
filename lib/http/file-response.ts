import "server-only";

/** A file to be saved under `name` (plain ASCII). Personal, so nobody on the way keeps it. */
export function fileResponse(body: Uint8Array | ReadableStream<Uint8Array>, file: { readonly name: string; readonly media: string }): Response {
  const content = body instanceof Uint8Array ? new Uint8Array(body) : body;
  return new Response(content, {
    headers: { "content-type": file.media, "content-disposition": `attachment; filename="${file.name}"`, "cache-control": "private, no-store" },
  });
}

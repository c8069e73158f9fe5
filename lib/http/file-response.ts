import "server-only";
import { log } from "@/lib/platform/log";

/** A file to be saved under `name` (plain ASCII). Personal, so nobody on the way keeps it. */
export function fileResponse(body: Uint8Array | ReadableStream<Uint8Array>, file: { readonly name: string; readonly media: string }): Response {
  const content = body instanceof Uint8Array ? new Uint8Array(body) : body;
  return new Response(content, {
    headers: { "content-type": file.media, "content-disposition": `attachment; filename="${file.name}"`, "cache-control": "private, no-store" },
  });
}

/** Text that is made while it is sent: the next piece is asked for when the reader has room, and no more once they left. */
export function textStream(pieces: AsyncGenerator<string, void, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        log().error({ err: error }, "a file broke off while it was sent");
        controller.error(error);
      }
    },
    cancel: async () => {
      await pieces.return();
    },
  });
}

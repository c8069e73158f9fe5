import "server-only";
import { log } from "@/lib/platform/log";

/** One server-sent event; null only shows that the stream lives. */
export type ServerEvent = { readonly id?: number; readonly event: string; readonly data: unknown } | null;

/** How soon a browser whose stream broke off comes back. */
const RETRY_MS = 2000;

/**
 * A stream of server-sent events. `make` is given a signal that says when the reader has left. `no-transform` keeps compressing
 * proxies, and our own server, from holding events back.
 */
export function eventStream(make: (signal: AbortSignal) => AsyncGenerator<ServerEvent, void, void>): Response {
  const encoder = new TextEncoder();
  const left = new AbortController();
  let events: AsyncGenerator<ServerEvent, void, void> | null = null;
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => controller.enqueue(encoder.encode(`retry: ${RETRY_MS}\n\n`)),
      pull: async (controller) => {
        try {
          events ??= make(left.signal);
          const { done, value } = await events.next();
          if (left.signal.aborted) return;
          if (done) controller.close();
          else controller.enqueue(encoder.encode(encoded(value)));
        } catch (error) {
          if (!left.signal.aborted) log().error({ err: error }, "a stream broke off");
          controller.error(error);
        }
      },
      cancel: async () => {
        left.abort();
        await events?.return();
      },
    },
    { highWaterMark: 1 },
  );
  return new Response(body, {
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store, no-transform", "x-accel-buffering": "no" },
  });
}

function encoded(event: ServerEvent): string {
  if (event === null) return ": \n\n";
  const id = event.id === undefined ? "" : `id: ${event.id}\n`;
  return `${id}event: ${event.event}\ndata: ${JSON.stringify(event.data)}\n\n`;
}

import "server-only";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";

/** Reads a JSON body of at most `maxBytes`, whatever its declared length. An absent body reads as `{}`. */
export async function readJsonBody(request: Request, maxBytes: number): Promise<Result<unknown, Problem>> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return err({ code: "payload_too_large", detail: { maxBytes } });
  const bytes = await readAtMost(request.body, maxBytes);
  if (bytes === null) return err({ code: "payload_too_large", detail: { maxBytes } });
  if (bytes.length === 0) return ok({});
  if (!request.headers.get("content-type")?.toLowerCase().startsWith("application/json")) return err({ code: "unsupported_media_type" });
  try {
    return ok(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return err({ code: "malformed_request" });
    throw error;
  }
}

async function readAtMost(body: ReadableStream<Uint8Array> | null, maxBytes: number): Promise<Uint8Array | null> {
  if (body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > maxBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

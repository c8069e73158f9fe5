import "server-only";

/** The length of a JSON answer, for bin/server.mjs, which packs long ones and takes this header out: the framework drops the usual one. */
const SIZE_HEADER = "x-body-bytes";

/** An answer as JSON, never kept by anyone between. */
export function jsonResponse(value: unknown, status: number): Response {
  const body = Buffer.from(JSON.stringify(value));
  return new Response(body, { status, headers: { "content-type": "application/json", "cache-control": "no-store", [SIZE_HEADER]: String(body.length) } });
}

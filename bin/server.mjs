// The web server: compressed assets straight from disk, everything else through Next. Started by the supervisor.
import { createServer } from "node:http";
import next from "next";
import sirv from "sirv";

const port = Number(process.env.PORT);
const host = process.env.HOST;
const STOP_WITHIN_MS = 10_000;

const app = next({ dev: false, dir: process.cwd(), hostname: host, port });
await app.prepare();
const handle = app.getRequestHandler();
const assets = sirv(".next/static", { brotli: true, gzip: true, etag: true, immutable: true, maxAge: 31_536_000, dotfiles: false });

const SAFE_HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=()",
  ...(process.env.PUBLIC_URL?.startsWith("https://") ? { "strict-transport-security": "max-age=31536000" } : {}),
};

const server = createServer((request, response) => {
  // The one word on where a request came from: never what the client claims.
  request.headers["x-client-address"] = request.socket.remoteAddress ?? "unknown";
  for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value);
  if (request.url.startsWith("/api/")) response.setHeader("content-security-policy", "default-src 'none'; frame-ancestors 'none'");
  if (request.url.startsWith("/_next/static/")) {
    const original = request.url;
    request.url = original.slice("/_next/static".length);
    assets(request, response, () => {
      request.url = original;
      handle(request, response);
    });
    return;
  }
  handle(request, response);
});
server.requestTimeout = 60_000;
server.headersTimeout = 20_000;
server.keepAliveTimeout = 65_000;

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
}
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
// The supervisor is gone (kill -9): do not outlive it.
process.on("disconnect", stop);

/** One request through everything, so that the first person does not wait for the content to be read. */
async function warmUp() {
  const local = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  const answer = await fetch(`http://${local.includes(":") ? `[${local}]` : local}:${port}/api/v1/health`);
  if (!answer.ok) console.error(`The product started but is not ready: ${await answer.text()}`);
}

server.listen(port, host, async () => {
  await warmUp();
  process.send?.("ready");
});

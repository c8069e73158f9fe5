// The web server: compressed assets straight from disk, everything else through Next. Started by the supervisor.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import compression from "compression";
import next from "next";
import sirv from "sirv";
import { rememberPages } from "./page-memory.mjs";

const port = Number(process.env.PORT);
const host = process.env.HOST;
const STOP_WITHIN_MS = 10_000;

const app = next({ dev: false, dir: process.cwd(), hostname: host, port });
await app.prepare();
const handle = app.getRequestHandler();
const assets = sirv(".next/static", { brotli: true, gzip: true, etag: true, immutable: true, maxAge: 31_536_000, dotfiles: false });

const { pages: policies } = JSON.parse(readFileSync(".next/page-policies.json", "utf8"));
// Prerendered pages go out compressed once, from memory; Next answers everything that is made per request.
const pages = rememberPages(".next/server/app");

/** The path of the prerendered page that a request asks for; null when the request is for anything else. */
function staticPage(request) {
  if (request.method !== "GET" && request.method !== "HEAD") return null;
  if (request.headers.rsc !== undefined || request.headers["next-router-prefetch"] !== undefined) return null;
  const path = request.url.split("?", 1)[0].replace(/(.)\/$/, "$1");
  return Object.hasOwn(policies, path) && /^\/(en|ru|tk)(\/|$)/.test(path) ? path : null;
}

function sendPage(path, request, response) {
  response.setHeader("content-security-policy", policies[path]);
  response.setHeader("vary", "rsc, next-router-state-tree, next-router-prefetch, accept-encoding");
  const locale = path.slice(1, 3);
  if (!request.headers.cookie?.includes(`locale=${locale}`)) {
    response.setHeader("set-cookie", `locale=${locale}; Path=/; Max-Age=31536000; SameSite=Lax`);
  }
  if (!pages(path, request, response)) made(request, response);
}

/** Below this many bytes an answer fits into the packets it would take anyway. */
const WORTH_PACKING = 1400;
/** Told by the interface of each JSON answer (lib/http/json-response.ts), because the framework drops the length; meant for here only. */
const SIZE_HEADER = "x-body-bytes";

/** Packs what Next answers: gzip at a level that costs little. A live stream must not wait in a packer. */
const pack = compression({
  level: 3,
  filter: (request, response) => {
    const size = response.getHeader(SIZE_HEADER);
    response.removeHeader(SIZE_HEADER);
    if (String(response.getHeader("content-type")).startsWith("text/event-stream")) return false;
    return size === undefined ? compression.filter(request, response) : Number(size) > WORTH_PACKING;
  },
});

/** Everything that is made for one request. */
function made(request, response) {
  // Brotli made on the fly costs several times the gzip, for a tenth less.
  if (request.headers["accept-encoding"]?.includes("gzip")) request.headers["accept-encoding"] = "gzip";
  pack(request, response, () => void handle(request, response));
}

/** An address whose percent signs spell no text is taken letter by letter: the framework fails on it, and it names nothing anyway. */
function readableAddress(url) {
  try {
    decodeURIComponent(url.split("?", 1)[0]);
    return url;
  } catch (error) {
    if (error instanceof URIError) return url.replaceAll("%", "%25");
    throw error;
  }
}

const SAFE_HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=()",
  ...(process.env.PUBLIC_URL?.startsWith("https://") ? { "strict-transport-security": "max-age=31536000" } : {}),
};

/** Public files built once with the pages: scripts of exercises and laws as data. Next would send them unpacked. */
const PUBLIC_FILE = /^(\/(?:en|ru|tk)\/(?:law|exercises)\/[a-z0-9_/-]+\.json)(?:\?.*)?$/;
const files = sirv(".next/server/app", {
  brotli: true,
  gzip: true,
  etag: true,
  setHeaders: (response) => {
    response.setHeader("content-type", "application/json");
    response.setHeader("cache-control", "no-cache");
    response.setHeader("vary", "accept-encoding");
  },
});

/** The service worker under its own address, asked for anew each time. */
const worker = sirv(".next/static", { brotli: true, gzip: true, etag: true, setHeaders: (response) => response.setHeader("cache-control", "no-cache") });

/** Films with their captions and stills: served in pieces, so that one can jump. A video's address carries its version. */
const films = sirv("public/film", {
  etag: true,
  dotfiles: false,
  setHeaders: (response, pathname) => response.setHeader("cache-control", /\.(webm|mp4)$/.test(pathname) ? "public, max-age=31536000, immutable" : "no-cache"),
});

/** Streams that go on for minutes: the first to be ended when the server stops, since their browsers come back by themselves. */
const streams = new Set();
function keepTrack(response) {
  streams.add(response);
  response.on("close", () => streams.delete(response));
}

const server = createServer((request, response) => {
  request.url = readableAddress(request.url);
  // The one word on where a request came from: never what the client claims.
  request.headers["x-client-address"] = request.socket.remoteAddress ?? "unknown";
  for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value);
  if (request.url.startsWith("/api/")) response.setHeader("content-security-policy", "default-src 'none'; frame-ancestors 'none'");
  if (request.url.startsWith("/_next/static/")) {
    const original = request.url;
    request.url = original.slice("/_next/static".length);
    assets(request, response, () => {
      request.url = original;
      made(request, response);
    });
    return;
  }
  if (request.url === "/sw.js") {
    worker(request, response, () => made(request, response));
    return;
  }
  if (request.url.startsWith("/film/")) {
    const original = request.url;
    request.url = original.slice("/film".length);
    films(request, response, () => {
      request.url = original;
      made(request, response);
    });
    return;
  }
  if (/^\/api\/v1\/rooms\/[^/]+\/events(\?|$)/.test(request.url)) keepTrack(response);
  const file = request.method === "GET" ? PUBLIC_FILE.exec(request.url)?.[1] : undefined;
  if (file !== undefined) {
    const original = request.url;
    request.url = `${file}.body`;
    files(request, response, () => {
      request.url = original;
      made(request, response);
    });
    return;
  }
  const page = staticPage(request);
  if (page !== null) sendPage(page, request, response);
  else made(request, response);
});
server.requestTimeout = 60_000;
server.headersTimeout = 20_000;
server.keepAliveTimeout = 65_000;

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  server.close(() => process.exit(0));
  for (const response of streams) response.destroy();
  // A connection falls idle only when its last request has been answered.
  setInterval(() => server.closeIdleConnections(), 50).unref();
  setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
}
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
// The supervisor is gone (kill -9): do not outlive it.
process.on("disconnect", stop);

/** One request through everything while the address is being read: the content is there before the first person is. */
async function warmUp() {
  const local = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  const answer = await fetch(`http://${local.includes(":") ? `[${local}]` : local}:${port}/api/v1/health`);
  if (!answer.ok) console.error(`The product started but is not ready: ${await answer.text()}`);
}

server.listen(port, host, () => {
  process.send?.("ready");
  void warmUp();
});

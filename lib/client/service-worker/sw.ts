import { CacheFirst, createPartialResponse, ExpirationPlugin, NetworkFirst, Serwist } from "serwist";
import type { RouteMatchCallbackOptions, SerwistPlugin } from "serwist";
import { FILMS } from "@/lib/client/kept-film";
import { keepRule } from "./keep-rule";
import type { KeepRule } from "./keep-rule";
import type { KeepPage } from "./keep-page";

/*
 * Pages and files that were read once can be read again without a network. Nothing is fetched ahead: whoever pays by the
 * kilobyte decides what is opened. Personal answers never pass through here; they are kept in IndexedDB per person.
 */
const PAGES = "pages";
const PUBLIC_FILES = "public-files";
const PATIENCE_SECONDS = 3;

const follows =
  (rule: KeepRule) =>
  ({ request, url }: RouteMatchCallbackOptions) =>
    keepRule({ method: request.method, url, origin: self.location.origin, opensPage: request.mode === "navigate" }) === rule;

/** Only a whole page that is what was asked for: no redirect, no error, no file in its place. */
const wholePage: SerwistPlugin = {
  cacheWillUpdate: async ({ response }) => (isWholePage(response) ? response : null),
};
const isWholePage = (response: Response) =>
  response.status === 200 && !response.redirected && (response.headers.get("content-type") ?? "").startsWith("text/html");

/** A film that was kept is given in the pieces the player asks for; one that was not goes by: megabytes are kept on request only. */
async function givePiece(request: Request): Promise<Response> {
  const kept = await (await caches.open(FILMS)).match(request.url);
  if (kept === undefined) return fetch(request);
  return request.headers.has("range") ? createPartialResponse(request, kept) : kept;
}

const serwist = new Serwist({
  precacheEntries: [],
  skipWaiting: true,
  clientsClaim: true,
  disableDevLogs: true,
  runtimeCaching: [
    { matcher: follows("film"), handler: ({ request }) => givePiece(request) },
    { matcher: follows("build-file"), handler: new CacheFirst({ cacheName: "build-files", plugins: [new ExpirationPlugin({ maxEntries: 400 })] }) },
    {
      matcher: follows("page"),
      handler: new NetworkFirst({
        cacheName: PAGES,
        networkTimeoutSeconds: PATIENCE_SECONDS,
        matchOptions: { ignoreVary: true, ignoreSearch: true },
        plugins: [wholePage, new ExpirationPlugin({ maxEntries: 200 })],
      }),
    },
    {
      matcher: follows("public-file"),
      handler: new NetworkFirst({
        cacheName: PUBLIC_FILES,
        networkTimeoutSeconds: PATIENCE_SECONDS,
        matchOptions: { ignoreVary: true },
        plugins: [new ExpirationPlugin({ maxEntries: 60 })],
      }),
    },
  ],
});
serwist.addEventListeners();

self.addEventListener("message", (event: MessageEvent<KeepPage>) => {
  if (event.data.type !== "KEEP_PAGE" || !("waitUntil" in event) || typeof event.waitUntil !== "function") return;
  event.waitUntil(keepPage(event.data));
});

async function keepPage({ page, files }: KeepPage): Promise<void> {
  const wanted = (address: string, rule: KeepRule) =>
    keepRule({ method: "GET", url: new URL(address), origin: self.location.origin, opensPage: rule === "page" }) === rule;
  const pages = await caches.open(PAGES);
  // A page already kept is renewed when it is next opened with a network; a byte is not paid for twice.
  if (wanted(page, "page") && !(await pages.match(page, { ignoreVary: true }))) {
    const response = await fetch(page, { headers: { accept: "text/html" } });
    if (isWholePage(response)) await pages.put(page, response);
  }
  const cache = await caches.open("build-files");
  for (const file of files) if (wanted(file, "build-file") && !(await cache.match(file))) await cache.add(file);
  const read = await caches.open(PUBLIC_FILES);
  for (const file of files) if (wanted(file, "public-file") && !(await read.match(file, { ignoreVary: true }))) await read.add(file);
}

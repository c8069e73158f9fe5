/** What the service worker does with an answer. `film`: kept on request only. `null`: it lets the request pass and keeps nothing. */
export type KeepRule = "build-file" | "page" | "public-file" | "film" | null;

interface Asked {
  readonly method: string;
  readonly url: URL;
  /** The worker's own origin. */
  readonly origin: string;
  /** Whether a page is being opened. */
  readonly opensPage: boolean;
}

/** Pages whose answer depends on the moment or on who asks. */
const NEVER = /^\/(?:en|ru|tk)\/(?:verify|link|join\/|teach|admin|trainings|people)/u;
const PUBLIC_FILE = /^\/(?:(?:en|ru|tk)\/(?:law|exercises)\/.+\.json|film\/.+\.(?:json|vtt|svg))$/u;
const FILM = /^\/film\/.+\.(?:webm|mp4)$/u;

/** The one rule of keeping: build files, prerendered pages and public files of our own origin, and nothing else. */
export function keepRule({ method, url, origin, opensPage }: Asked): KeepRule {
  if (method !== "GET" || url.origin !== origin || url.pathname.startsWith("/api/")) return null;
  if (url.pathname.startsWith("/_next/static/")) return "build-file";
  if (PUBLIC_FILE.test(url.pathname)) return "public-file";
  if (FILM.test(url.pathname)) return "film";
  return opensPage && !NEVER.test(url.pathname) ? "page" : null;
}

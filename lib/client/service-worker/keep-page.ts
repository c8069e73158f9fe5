/** What a page sends to the service worker: its own address and the files it was made of. */
export interface KeepPage {
  readonly type: "KEEP_PAGE";
  readonly page: string;
  readonly files: readonly string[];
}

/** Whoever only looks in pays nothing for the worker; whoever does something, or stays this long, gets it. */
const STAYED_MILLISECONDS = 10_000;
const USED = ["pointerdown", "keydown", "scroll"] as const;

/**
 * Hands the page in view to the service worker, once the browser is idle, so that it can be reloaded without a network:
 * pages reached inside the product are never opened as documents, and the first one is opened before the worker lives.
 * Does nothing where workers are not allowed (plain HTTP). Returns how to call it off.
 */
export function keepThisPage(): () => void {
  if (!("serviceWorker" in navigator)) return () => undefined;
  let wanted = true;
  const start = () => {
    if (wanted) hand().catch(reportError);
  };
  if (navigator.serviceWorker.controller) whenIdle(start);
  else whenUsed(() => whenIdle(start));
  return () => {
    wanted = false;
  };
}

function whenUsed(run: () => void): void {
  const used = () => {
    globalThis.clearTimeout(timer);
    for (const name of USED) window.removeEventListener(name, used);
    run();
  };
  const timer = globalThis.setTimeout(used, STAYED_MILLISECONDS);
  for (const name of USED) window.addEventListener(name, used, { passive: true });
}

function whenIdle(run: () => void): void {
  // Safari has no idle callback.
  if (typeof window.requestIdleCallback === "function") window.requestIdleCallback(run, { timeout: 3000 });
  else globalThis.setTimeout(run, 1500);
}

async function hand(): Promise<void> {
  if (!navigator.serviceWorker.controller) await navigator.serviceWorker.register("/sw.js", { scope: "/", updateViaCache: "none" });
  const { active } = await navigator.serviceWorker.ready;
  const files = performance.getEntriesByType("resource").map(({ name }) => name);
  active?.postMessage({ type: "KEEP_PAGE", page: window.location.origin + window.location.pathname, files } satisfies KeepPage);
}

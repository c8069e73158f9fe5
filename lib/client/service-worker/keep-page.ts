/**
 * Registers the service worker once the page is drawn and idle, and hands it the page it could not see being opened:
 * so the first visit can already be reloaded without a network. Does nothing where workers are not allowed (plain HTTP).
 */
export function keepPagesOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  const start = () => void register().catch(reportError);
  const idle = () => {
    // Safari has no idle callback.
    if (typeof window.requestIdleCallback === "function") window.requestIdleCallback(start, { timeout: 5000 });
    else globalThis.setTimeout(start, 2000);
  };
  if (document.readyState === "complete") idle();
  else window.addEventListener("load", idle, { once: true });
}

async function register(): Promise<void> {
  if (navigator.serviceWorker.controller) return;
  await navigator.serviceWorker.register("/sw.js", { scope: "/", updateViaCache: "none" });
  const { active } = await navigator.serviceWorker.ready;
  const files = performance.getEntriesByType("resource").map(({ name }) => name);
  active?.postMessage({ type: "KEEP_PAGE", page: window.location.origin + window.location.pathname, files });
}

import { chromium, type Browser, type BrowserContext, type Page } from "playwright";
import type { Relay, Wire } from "./relay";

const CHROMIUM = ["/usr/bin/chromium"];
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const PHONE = { viewport: { width: 412, height: 823 }, locale: "en-GB" };
/** Nothing may pass for so long before a page counts as complete. */
const QUIET_MS = 3000;
const MOST_MS = 90_000;

/** Pages weighed and timed. */
export const PAGES = {
  "sign-in": "/en/sign-in",
  lesson: "/en/courses/trafficking-in-persons/international-definition/palermo-element-by-element",
  quiz: "/en/courses/trafficking-in-persons/international-definition/quiz",
} as const;
export type PageName = keyof typeof PAGES;

export interface Weighed {
  readonly page: PageName;
  readonly bytes: number;
  readonly requests: number;
  readonly heaviest: readonly string[];
}
export interface Timed {
  readonly page: PageName;
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  /** From the beginning of the navigation to its load event. */
  readonly completeMs: number;
}

export async function openBrowser(chromiumPath: string | undefined): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? CHROMIUM[0], args: ARGS });
}

type State = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** Signs in once and begins the quiz, so that its page shows questions. Returns the cookies. */
export async function signedIn(browser: Browser, baseUrl: string, account: { readonly login: string; readonly password: string }): Promise<State> {
  const context = await browser.newContext({ ...PHONE, baseURL: baseUrl });
  const page = await context.newPage();
  await page.goto(PAGES["sign-in"]);
  await page.fill("#login", account.login);
  await page.fill("#password", account.password);
  await page.click("form button[type=submit]");
  await page.waitForURL("**/en/home");
  await page.goto(PAGES.quiz);
  await page.locator(".attempt button").first().click();
  await page.locator("fieldset").first().waitFor();
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Cold weight of a page, everything the browser fetched until nothing passed any more. */
export async function weigh(browser: Browser, relay: Relay, name: PageName, state: State | undefined): Promise<Weighed> {
  const context = await browser.newContext({ ...PHONE, ...(state ? { storageState: state } : {}) });
  try {
    relay.take();
    const page = await context.newPage();
    await page.goto(relay.baseUrl + PAGES[name], { waitUntil: "load" });
    await settle(page, relay);
    const { bytes, requests } = relay.take();
    return { page: name, bytes, requests: requests.length, heaviest: heaviestOf(requests) };
  } finally {
    await context.close();
  }
}

/** Waits until nothing has passed for a while. */
async function settle(page: Page, relay: Relay): Promise<void> {
  for (let waited = 0; waited < MOST_MS && relay.quietMs() < QUIET_MS; waited += 100) await page.waitForTimeout(100);
}

function heaviestOf(requests: Wire["requests"]): string[] {
  return requests
    .toSorted((one, other) => other.bytes - one.bytes)
    .slice(0, 4)
    .map(({ path, bytes }) => `${path.split("?")[0]?.slice(-40)} ${(bytes / 1000).toFixed(1)} kB`);
}

/** One cold visit over a slow link (bits per second, milliseconds there and back). */
export async function timeSlow(
  browser: Browser,
  target: string,
  name: PageName,
  link: { readonly kbits: number; readonly latencyMs: number; readonly state?: State },
): Promise<Timed> {
  const context = await browser.newContext({ ...PHONE, ...(link.state ? { storageState: link.state } : {}) });
  try {
    const page = await context.newPage();
    await page.addInitScript(
      "new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.largestPaint = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });",
    );
    const devtools = await context.newCDPSession(page);
    const bytesPerSecond = (link.kbits * 1000) / 8;
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: link.latencyMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
    await page.goto(target + PAGES[name], { waitUntil: "load", timeout: MOST_MS });
    await page.waitForTimeout(1500);
    const { first, largest, load } = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      return {
        first: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
        largest: Number(Reflect.get(window, "largestPaint") ?? 0),
        load: navigation?.loadEventEnd ?? 0,
      };
    });
    return { page: name, firstPaintMs: first, largestPaintMs: largest, completeMs: load };
  } finally {
    await context.close();
  }
}

import { expect, test, type Browser, type BrowserContext } from "@playwright/test";
import { startRelay, type Relay } from "@/bench/relay";

/** Budgets of the first, cold visit: bytes over the wire with headers, service worker included. A kB is 1,000 bytes. */
const BUDGETS = [
  { name: "sign-in", path: "/en/sign-in", kilobytes: 185, signedIn: false },
  { name: "lesson", path: "/en/courses/trafficking-in-persons/international-definition/palermo-element-by-element", kilobytes: 220, signedIn: true },
  { name: "quiz with its questions", path: "/en/courses/trafficking-in-persons/international-definition/quiz", kilobytes: 240, signedIn: true },
] as const;
const MOST_REQUESTS = 12;
const QUIET_MS = 2500;
const QUIZ = BUDGETS[2].path;
/** Somebody of the demonstration in whose quiz no other test is interested. */
const LEARNER = { login: "kakabay", password: "lantern-river-orchard" };

type State = Awaited<ReturnType<BrowserContext["storageState"]>>;
let relay: Relay;
let learner: State;

test.beforeAll(async ({ browser, baseURL }) => {
  relay = await startRelay(baseURL ?? "");
  learner = await beginQuiz(browser);
});
test.afterAll(() => relay.stop());

async function beginQuiz(browser: Browser): Promise<State> {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(`${relay.baseUrl}/en/sign-in`);
  await page.fill("#login", LEARNER.login);
  await page.fill("#password", LEARNER.password);
  await page.click("form button[type=submit]");
  await page.waitForURL("**/en/home");
  await page.goto(relay.baseUrl + QUIZ);
  await page.locator(".attempt button").first().click();
  await page.locator("fieldset.question").first().waitFor();
  const state = await context.storageState();
  await context.close();
  return state;
}

for (const { name, path, kilobytes, signedIn } of BUDGETS) {
  test(`E30 a cold ${name} page weighs at most ${kilobytes} kB in ${MOST_REQUESTS} requests and asks nobody else`, async ({ browser }) => {
    const context = await browser.newContext({ locale: "en-GB", ...(signedIn ? { storageState: learner } : {}) });
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    relay.take();
    const page = await context.newPage();
    await page.goto(relay.baseUrl + path, { waitUntil: "load" });
    if (path === QUIZ) await page.locator("fieldset.question").first().waitFor();
    await expect.poll(() => relay.quietMs(), { timeout: 30_000 }).toBeGreaterThan(QUIET_MS);
    const { bytes, requests } = relay.take();
    await context.close();
    const told = requests.map((entry) => `${entry.bytes} ${entry.status} ${entry.path}`).join("\n");
    expect(requests.length, told).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(bytes / 1000, told).toBeLessThanOrEqual(kilobytes);
    const own = [`${relay.baseUrl}/`, "data:", `blob:${relay.baseUrl}/`];
    expect(asked.filter((url) => !own.some((prefix) => url.startsWith(prefix)))).toEqual([]);
  });
}

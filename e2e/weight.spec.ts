import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { startRelay, type Relay } from "@/bench/relay";
import { callAs, joinFreshLearner } from "./support/api";
import { startByCommand } from "./support/record";

const LESSON = "/en/courses/trafficking-in-persons/international-definition/palermo-element-by-element";
const QUIZ = "/en/courses/trafficking-in-persons/international-definition/quiz";
interface Budget {
  readonly path: string;
  readonly kilobytes: number;
}
/** Bytes over the wire with headers. A kB is 1,000 bytes. */
const VISITOR: Readonly<Record<string, Budget>> = { "sign-in": { path: "/en/sign-in", kilobytes: 185 }, lesson: { path: LESSON, kilobytes: 220 } };
const PERSON: Readonly<Record<string, Budget>> = { lesson: { path: LESSON, kilobytes: 220 }, quiz: { path: QUIZ, kilobytes: 240 } };
const MOST_REQUESTS = 12;
const QUIET_MS = 2500;
let relay: Relay;

test.beforeAll(async ({ baseURL }) => {
  relay = await startRelay(baseURL ?? "");
});
test.afterAll(() => relay.stop());

/** Opens a page cold and holds what passed against its budget. Nothing is touched, so that the service worker is not yet asked for. */
async function weigh(context: BrowserContext, { path, kilobytes }: Budget, there: (page: Page) => Promise<void>): Promise<void> {
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  relay.take();
  const page = await context.newPage();
  await page.goto(relay.baseUrl + path, { waitUntil: "load" });
  await there(page);
  await expect.poll(() => relay.quietMs(), { timeout: 30_000 }).toBeGreaterThan(QUIET_MS);
  const { bytes, requests } = relay.take();
  const told = requests.map((entry) => `${entry.bytes} ${entry.status} ${entry.path}`).join("\n");
  expect(requests.length, told).toBeLessThanOrEqual(MOST_REQUESTS);
  expect(bytes / 1000, told).toBeLessThanOrEqual(kilobytes);
  const own = [`${relay.baseUrl}/`, "data:", `blob:${relay.baseUrl}/`];
  expect(asked.filter((url) => !own.some((prefix) => url.startsWith(prefix)))).toEqual([]);
}

for (const [name, budget] of Object.entries(VISITOR)) {
  test(`E30 a cold ${name} page weighs at most ${budget.kilobytes} kB in ${MOST_REQUESTS} requests and asks nobody else`, async ({ browser }) => {
    const context = await browser.newContext({ locale: "en-GB" });
    await weigh(context, budget, async () => undefined);
    await context.close();
  });
}

for (const [name, budget] of Object.entries(PERSON)) {
  test(`E30 a cold ${name} page of somebody signed in weighs at most ${budget.kilobytes} kB in ${MOST_REQUESTS} requests`, async ({ browser }) => {
    const { api, me } = await callAs(await joinFreshLearner());
    await startByCommand(api, "m2-quiz");
    const { cookies } = await api.storageState();
    const localStorage = [
      { name: "person", value: me.id },
      { name: "person-note", value: JSON.stringify({ me, at: Date.now() }) },
    ];
    const context = await browser.newContext({ locale: "en-GB", storageState: { cookies, origins: [{ origin: relay.baseUrl, localStorage }] } });
    await weigh(context, budget, (page) => expect(page.locator(name === "quiz" ? ".question" : ".account-name").first()).toBeVisible());
    await context.close();
    await api.dispose();
  });
}

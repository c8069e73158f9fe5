import { expect, test } from "@playwright/test";
import { startRelay, type Relay } from "@/bench/relay";

/** Budgets of the first, cold visit: bytes over the wire with headers, as a visitor has it. A kB is 1,000 bytes. */
const BUDGETS = [
  { name: "sign-in", path: "/en/sign-in", kilobytes: 185, most: 12 },
  { name: "lesson", path: "/en/courses/trafficking-in-persons/international-definition/palermo-element-by-element", kilobytes: 220, most: 12 },
] as const;
const QUIET_MS = 2500;
let relay: Relay;

test.beforeAll(async ({ baseURL }) => {
  relay = await startRelay(baseURL ?? "");
});
test.afterAll(() => relay.stop());

for (const { name, path, kilobytes, most } of BUDGETS) {
  test(`E30 a cold ${name} page weighs at most ${kilobytes} kB in ${most} requests and asks nobody else`, async ({ browser }) => {
    const context = await browser.newContext({ locale: "en-GB" });
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    relay.take();
    const page = await context.newPage();
    await page.goto(relay.baseUrl + path, { waitUntil: "load" });
    await expect.poll(() => relay.quietMs(), { timeout: 30_000 }).toBeGreaterThan(QUIET_MS);
    const { bytes, requests } = relay.take();
    await context.close();
    const told = requests.map((entry) => `${entry.bytes} ${entry.status} ${entry.path}`).join("\n");
    expect(requests.length, told).toBeLessThanOrEqual(most);
    expect(bytes / 1000, told).toBeLessThanOrEqual(kilobytes);
    const own = [`${relay.baseUrl}/`, "data:", `blob:${relay.baseUrl}/`];
    expect(asked.filter((url) => !own.some((prefix) => url.startsWith(prefix)))).toEqual([]);
  });
}

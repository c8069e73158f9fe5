import { expect, test, type Page } from "@playwright/test";
import type { RoundView } from "@/lib/contracts/rounds";
import { browserOf, callAs, joinFreshLearner, type Caller } from "./support/api";
import { keptForOffline, rowsOnDevice } from "./support/device";
import { courseState } from "./support/record";
import { pathOf } from "./support/routes";
import { BEST, finishRound, makeMove } from "./support/walk";
import { word } from "./support/words";

const LOCALE = "ru";
const WALK = `/${LOCALE}${pathOf("m6-referral")}`;
const debrief = (page: Page) => page.getByRole("heading", { name: word(LOCALE, "referral.debriefTitle"), exact: true });
const done = (page: Page) => page.locator(".referral-route ul > li");

async function rounds({ api }: Caller): Promise<readonly RoundView[]> {
  const answer = await api.get("/api/v1/courses/tip/activities/m6-referral/rounds");
  return ((await answer.json()) as { rows: RoundView[] }).rows;
}

test("E41 a walk is played to its end with the keyboard alone and judged by the server", async ({ browser }) => {
  const account = await joinFreshLearner();
  const caller = await callAs(account);
  const context = await browserOf(browser, account);
  const page = await context.newPage();
  await page.goto(WALK);
  for (const move of BEST) await makeMove(page, LOCALE, move);
  await finishRound(page, LOCALE);
  await expect(debrief(page)).toBeVisible();
  await expect.poll(async () => (await rounds(caller)).map(({ score, passed }) => ({ score, passed }))).toEqual([{ score: 1, passed: true }]);
  expect((await courseState(caller.api)).activities.find(({ activityId }) => activityId === "m6-referral")).toMatchObject({
    status: "passed",
    attemptsUsed: 1,
  });
  await context.close();
});

test("E42 a walk goes on without a network: reloaded and finished offline, it arrives once and whole", async ({ browser }) => {
  const account = await joinFreshLearner();
  const caller = await callAs(account);
  const context = await browserOf(browser, account);
  const page = await context.newPage();
  await page.goto(WALK);
  for (const move of BEST.slice(0, 4)) await makeMove(page, LOCALE, move);
  await expect(done(page)).toHaveCount(3);
  await keptForOffline(page);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open("public-files")).keys()).some(({ url }) => url.includes("/exercises/"))))
    .toBe(true);

  await context.setOffline(true);
  await page.reload();
  await expect(done(page)).toHaveCount(3);
  for (const move of BEST.slice(4)) await makeMove(page, LOCALE, move);
  await finishRound(page, LOCALE);
  await expect(debrief(page)).toBeVisible();
  await page.reload();
  await expect(debrief(page)).toBeVisible();

  await context.setOffline(false);
  await expect.poll(async () => (await rounds(caller)).map(({ score }) => score), { timeout: 30_000 }).toEqual([1]);
  await expect.poll(() => rowsOnDevice(page, "commands")).toBe(0);
  expect(await rowsOnDevice(page, "refused")).toBe(0);
  await context.close();
});

test("E43 a tab that dies in mid-walk loses no move, and another device goes on from there", async ({ browser }) => {
  const account = await joinFreshLearner();
  const caller = await callAs(account);
  const context = await browserOf(browser, account);
  const page = await context.newPage();
  await page.goto(WALK);
  for (const move of BEST.slice(0, 3)) await makeMove(page, LOCALE, move);
  await expect(done(page)).toHaveCount(2);
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto(WALK);
  await expect(done(again)).toHaveCount(2);
  await expect
    .poll(async () => (await rounds(caller)).map(({ moves, finishedAt }) => ({ moves, finishedAt })))
    .toEqual([{ moves: BEST.slice(0, 3), finishedAt: null }]);
  await context.close();

  const elsewhere = await browserOf(browser, account);
  const other = await elsewhere.newPage();
  await other.goto(WALK);
  await expect(done(other)).toHaveCount(2);
  await elsewhere.close();
});

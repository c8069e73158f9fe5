import { expect, test, type Page } from "@playwright/test";
import { browserOf, callAs, joinFreshLearner } from "./support/api";
import { keptForOffline, rowsOnDevice } from "./support/device";
import { signIn } from "./support/people";
import { answerRightly, startAttempt } from "./support/quiz";
import { courseState, readAttempt, rightAnswer, startByCommand } from "./support/record";
import { pathOf } from "./support/routes";
import { word } from "./support/words";

const QUIZ = `/ru${pathOf("m2-quiz")}`;
const LOCALE = "ru";
const next = (page: Page) => page.getByRole("button", { name: word(LOCALE, "quiz.player.next"), exact: true });
const toReview = (page: Page) => page.locator(".question-moves").getByRole("button", { name: word(LOCALE, "quiz.player.toReview"), exact: true });
const submit = (page: Page) => page.getByRole("button", { name: word(LOCALE, "quiz.review.submit"), exact: true });
const result = (page: Page) => page.getByRole("heading", { name: word(LOCALE, "quiz.result.title"), exact: true });
const question = (page: Page, number: number) => page.getByRole("heading", { level: 2, name: new RegExp(`${number} `) });
const answered = (page: Page) => page.locator(".question-list button[data-answered]");
const saved = (page: Page) => page.locator(".strip .save-saved");

test("E5 a quiz goes on without a network: reloaded, answered and handed in offline, everything arrives once", async ({ browser }) => {
  const account = await joinFreshLearner();
  const { api } = await callAs(account);
  const context = await browserOf(browser, account);
  const page = await context.newPage();
  await page.goto(QUIZ);
  const attempt = await startAttempt(page, LOCALE);
  const items = attempt.items.map(({ item }) => item);
  for (const [index, item] of items.slice(0, 3).entries()) {
    await expect(question(page, index + 1)).toBeVisible();
    await answerRightly(page, item);
    await next(page).click();
  }
  await expect.poll(async () => Object.keys((await readAttempt(api, attempt.id)).answers).length).toBe(3);
  await keptForOffline(page);

  await context.setOffline(true);
  for (const [index, item] of items.slice(3, 5).entries()) {
    await expect(question(page, index + 4)).toBeVisible();
    await answerRightly(page, item);
    await next(page).click();
  }
  await expect(page.locator(".strip .save-offline")).toBeVisible();
  await page.reload();
  await expect(question(page, 6)).toBeVisible();
  await expect(answered(page)).toHaveCount(5);
  for (const [index, item] of items.slice(5).entries()) {
    await expect(question(page, index + 6)).toBeVisible();
    await answerRightly(page, item);
    if (index + 6 < items.length) await next(page).click();
  }
  await toReview(page).click();
  await submit(page).click();
  await expect(page.getByRole("heading", { name: word(LOCALE, "quiz.handing.title") })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: word(LOCALE, "quiz.handing.title") })).toBeVisible();
  expect((await readAttempt(api, attempt.id)).submittedAt).toBeNull();

  await context.setOffline(false);
  await expect(result(page)).toBeVisible({ timeout: 30_000 });
  await expect(saved(page)).toBeVisible();
  expect(await rowsOnDevice(page, "commands")).toBe(0);
  expect(await rowsOnDevice(page, "refused")).toBe(0);
  const after = await readAttempt(api, attempt.id);
  expect(after.answers).toEqual(Object.fromEntries(items.map((item) => [item.id, rightAnswer(item)])));
  expect(after.outcome).toMatchObject({ score: 1, passed: true, late: false });
  expect((await courseState(api)).activities.find(({ activityId }) => activityId === "m2-quiz")).toMatchObject({
    status: "passed",
    attemptsUsed: 1,
    bestScore: 1,
  });
  await context.close();
});

test("E6 a tab that dies in mid-quiz loses nothing: the next one opens at the same question and sends what waited", async ({ browser }) => {
  const account = await joinFreshLearner();
  const { api } = await callAs(account);
  const context = await browserOf(browser, account);
  const page = await context.newPage();
  await page.goto(QUIZ);
  const attempt = await startAttempt(page, LOCALE);
  const items = attempt.items.map(({ item }) => item);
  await answerRightly(page, items[0] ?? never());
  await next(page).click();
  await expect(question(page, 2)).toBeVisible();
  await context.setOffline(true);
  await answerRightly(page, items[1] ?? never());
  await next(page).click();
  await expect(question(page, 3)).toBeVisible();
  await expect.poll(() => rowsOnDevice(page, "commands")).toBeGreaterThan(0);
  await page.close();
  await context.setOffline(false);

  const again = await context.newPage();
  await again.goto(QUIZ);
  await expect(question(again, 3)).toBeVisible();
  await expect(answered(again)).toHaveCount(2);
  await expect.poll(async () => Object.keys((await readAttempt(api, attempt.id)).answers).length).toBe(2);
  await expect.poll(() => rowsOnDevice(again, "commands")).toBe(0);
  await context.close();
});

test("E7 two tabs at one attempt see each other's answers and make one grade", async ({ browser }) => {
  const account = await joinFreshLearner();
  const { api } = await callAs(account);
  const attempt = await startByCommand(api, "m2-quiz");
  const items = attempt.items.map(({ item }) => item);
  const context = await browserOf(browser, account);
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const page of [one, other]) {
    await page.goto(QUIZ);
    await expect(question(page, 1)).toBeVisible();
  }
  await answerRightly(one, items[0] ?? never());
  await expect(answered(other)).toHaveCount(1);
  await other.locator(".question-list button").nth(1).click();
  await answerRightly(other, items[1] ?? never());
  await expect(answered(one)).toHaveCount(2);

  const buttons = [];
  for (const page of [one, other]) {
    await page
      .locator(".question-more")
      .getByRole("button", { name: word(LOCALE, "quiz.player.toReview"), exact: true })
      .click();
    buttons.push(await submit(page).elementHandle());
  }
  await Promise.all(buttons.map((button) => button?.evaluate((node) => (node as HTMLElement).click())));
  for (const page of [one, other]) await expect(result(page)).toBeVisible();
  await expect.poll(() => rowsOnDevice(one, "commands")).toBe(0);
  expect(await rowsOnDevice(one, "refused")).toBe(0);
  expect(Object.keys((await readAttempt(api, attempt.id)).answers).toSorted()).toEqual(
    items
      .slice(0, 2)
      .map(({ id }) => id)
      .toSorted(),
  );
  expect((await courseState(api)).activities.find(({ activityId }) => activityId === "m2-quiz")).toMatchObject({ attemptsUsed: 1 });
  await context.close();
});

test("E8 a double click on handing in makes one grade and no refusal", async ({ browser }) => {
  const account = await joinFreshLearner();
  const { api } = await callAs(account);
  await startByCommand(api, "m2-quiz");
  const context = await browserOf(browser, account);
  const page = await context.newPage();
  await page.goto(QUIZ);
  await expect(question(page, 1)).toBeVisible();
  await page
    .locator(".question-more")
    .getByRole("button", { name: word(LOCALE, "quiz.player.toReview"), exact: true })
    .click();
  await submit(page).dblclick();
  await expect(result(page)).toBeVisible();
  await expect(saved(page)).toBeVisible();
  expect(await rowsOnDevice(page, "commands")).toBe(0);
  expect(await rowsOnDevice(page, "refused")).toBe(0);
  expect((await courseState(api)).activities.find(({ activityId }) => activityId === "m2-quiz")).toMatchObject({ attemptsUsed: 1 });
  await context.close();
});

test("E9 what waits at sign-out stays on the device for its owner and is sent when they return", async ({ browser }) => {
  const [account, stranger] = [await joinFreshLearner(), await joinFreshLearner("Керим Пробнов")];
  const { api } = await callAs(account);
  const attempt = await startByCommand(api, "m2-quiz");
  const context = await browserOf(browser, account);
  const page = await context.newPage();
  await page.goto(QUIZ);
  await expect(question(page, 1)).toBeVisible();
  await context.route("**/api/v1/commands", (route) => route.abort());
  await answerRightly(page, attempt.items[0]?.item ?? never());
  await expect.poll(() => rowsOnDevice(page, "commands")).toBeGreaterThan(0);
  await page.locator(".account-button").click();
  await expect(page.locator(".account-note").first()).not.toBeEmpty();
  await page.getByRole("button", { name: word(LOCALE, "session.signOut"), exact: true }).click();
  await page.waitForURL("**/ru");
  expect(await rowsOnDevice(page, "commands")).toBeGreaterThan(0);

  await context.unroute("**/api/v1/commands");
  await signIn(page, LOCALE, stranger.login, stranger.password);
  await page.goto(QUIZ);
  const own = await startAttempt(page, LOCALE);
  await answerRightly(page, own.items[0]?.item ?? never());
  await expect(saved(page)).toBeVisible();
  expect(await rowsOnDevice(page, "commands")).toBeGreaterThan(0);
  expect((await readAttempt(api, attempt.id)).answers).toEqual({});
  await page.locator(".account-button").click();
  await page.getByRole("button", { name: word(LOCALE, "session.signOut"), exact: true }).click();
  await page.waitForURL("**/ru");

  await signIn(page, LOCALE, account.login, account.password);
  await expect.poll(() => rowsOnDevice(page, "commands")).toBe(0);
  expect(Object.keys((await readAttempt(api, attempt.id)).answers)).toEqual([attempt.items[0]?.item.id]);
  await context.close();
});

function never(): never {
  throw new Error("the quiz has fewer questions than this test needs");
}

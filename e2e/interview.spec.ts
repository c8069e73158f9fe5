import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { parse } from "yaml";
import type { RoundView } from "@/lib/contracts/rounds";
import { carefulRound, interviewScriptSchema, interviewWordsSchema, offerOf, outcomeOf, stateOf } from "@/lib/domain/interview";
import type { InterviewMove } from "@/lib/domain/interview";
import { browserOf, callAs, joinFreshLearner, type Caller } from "./support/api";
import { keptForOffline, rowsOnDevice } from "./support/device";
import { press, tabTo } from "./support/keyboard";
import { courseState } from "./support/record";
import { pathOf } from "./support/routes";
import { word } from "./support/words";

const ID = "m5-interview-1";
const LOCALE = "ru";
const CONTENT = path.resolve(import.meta.dirname, "..", "content", "exercises", ID);
const read = (name: string): unknown => parse(readFileSync(path.join(CONTENT, name), "utf8"));
const script = interviewScriptSchema.parse(read("script.yaml"));
const words = interviewWordsSchema.parse(read(`script.${LOCALE}.yaml`));
const INTERVIEW = `/${LOCALE}${pathOf(ID)}`;
const OWN: readonly InterviewMove[] = [{ kind: "own", text: "Опишите дорогу до аэропорта.", locale: LOCALE }, { kind: "ask" }];
/** A careful round with one question of the learner's own in place of saying back, so that events come at the same turn. */
const ROUND = ((moves: readonly InterviewMove[]) => {
  const account = moves.findIndex((move) => move.kind === "say" && move.move === "acc-free") + 1;
  return [...moves.slice(0, account), ...OWN, ...moves.slice(account).filter((move) => !(move.kind === "say" && move.move === "acc-sum"))];
})(carefulRound(script));

const button = (page: Page, key: string) => page.getByRole("button", { name: word(LOCALE, `interview.${key}`), exact: true });
const turns = (page: Page) => page.locator(".turn");
const debrief = (page: Page) => page.getByRole("heading", { name: word(LOCALE, "interview.debriefTitle"), exact: true });

async function rounds({ api }: Caller): Promise<readonly RoundView[]> {
  const answer = await api.get(`/api/v1/courses/tip/activities/${ID}/rounds`);
  return ((await answer.json()) as { rows: RoundView[] }).rows;
}

/** Makes the move at a place of the round with the keyboard, and waits until it is in the transcript. */
async function make(page: Page, at: number): Promise<void> {
  const move = ROUND[at];
  if (!move) throw new Error(`no move ${at}`);
  const state = stateOf(script, ROUND.slice(0, at));
  if (move.kind === "plan") {
    for (const id of move.chosen) {
      const option = page.getByLabel(words.plan[id]?.label ?? id, { exact: true });
      await option.focus();
      await page.keyboard.press("Space");
      await expect(option).toBeChecked();
    }
    await press(page, button(page, "begin"));
  } else if (move.kind === "say") {
    const key = offerOf(script, state).moves.findIndex(({ id }) => id === move.move) + 1;
    await expect(page.locator(`[data-move="${move.move}"]`)).toBeVisible();
    await page.keyboard.press(String(key));
  } else if (move.kind === "own") {
    await tabTo(page, page.getByLabel(word(LOCALE, "interview.ownLabel")));
    await page.keyboard.type(move.text);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: word(LOCALE, "interview.codedTitle") })).toBeFocused();
  } else if (move.kind === "ask") {
    await press(page, button(page, "ask"));
  } else {
    await press(page, page.locator(`[data-move="${move.kind}"]`));
  }
  const after = stateOf(script, ROUND.slice(0, at + 1));
  if (after.ended === null && after.turns.length > 0) await expect(turns(page)).toHaveCount(after.turns.length);
}

async function makeAll(page: Page, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += 1) await make(page, at);
}

const HALF = Math.floor(ROUND.length / 2);

test("E51 an interview is played in Russian with the keyboard alone, half of it offline over a reload, and the server judges the same", async ({ browser }) => {
  test.setTimeout(240_000);
  const account = await joinFreshLearner();
  const caller = await callAs(account);
  const context = await browserOf(browser, account);
  const page = await context.newPage();
  await page.goto(INTERVIEW);
  await expect(button(page, "begin")).toBeVisible();
  await makeAll(page, 0, HALF);
  await keptForOffline(page);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open("public-files")).keys()).some(({ url }) => url.includes("/exercises/"))))
    .toBe(true);

  await context.setOffline(true);
  await page.reload();
  await expect(turns(page)).toHaveCount(stateOf(script, ROUND.slice(0, HALF)).turns.length);
  await makeAll(page, HALF, ROUND.length);
  await expect(debrief(page)).toBeVisible();
  await expect(debrief(page)).toBeFocused();

  await context.setOffline(false);
  const { score, passed } = outcomeOf(script, ROUND);
  await expect
    .poll(async () => (await rounds(caller)).map((round) => ({ score: round.score, passed: round.passed })), { timeout: 30_000 })
    .toEqual([{ score, passed }]);
  await expect.poll(() => rowsOnDevice(page, "commands")).toBe(0);
  expect((await rounds(caller))[0]?.moves).toEqual(ROUND);
  expect((await courseState(caller.api)).activities.find(({ activityId }) => activityId === ID)).toMatchObject({ status: "passed" });
  await context.close();
});

test("E52 an interview whose tab dies goes on at the same turn, and can be tried again from any turn", async ({ browser }) => {
  test.setTimeout(180_000);
  const account = await joinFreshLearner();
  const context = await browserOf(browser, account);
  const page = await context.newPage();
  await page.goto(INTERVIEW);
  await expect(button(page, "begin")).toBeVisible();
  await makeAll(page, 0, 6);
  const before = stateOf(script, ROUND.slice(0, 6)).turns.length;
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto(INTERVIEW);
  await expect(turns(again)).toHaveCount(before);
  await press(again, again.locator("[data-move=stop]"));
  await expect(turns(again)).toHaveCount(before + 1);
  await press(again, again.locator("[data-move=stop]"));
  await expect(debrief(again)).toBeVisible();
  await press(again, button(again, "tryFrom").nth(2));
  await expect(debrief(again)).toHaveCount(0);
  await expect(turns(again)).toHaveCount(2);
  await context.close();
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { parse } from "yaml";
import type { RoundView } from "@/lib/contracts/rounds";
import { bestRound, sessionPlanScriptSchema, sessionPlanWordsSchema, type SessionPlanMove } from "@/lib/domain/session-plan";
import { browserOf, callAs, joinFreshLearner, type Caller } from "./support/api";
import { keptForOffline, rowsOnDevice } from "./support/device";
import { chooseRadio, press, tabTo, tick } from "./support/keyboard";
import { pathOf } from "./support/routes";
import { word } from "./support/words";

const LOCALE = "ru";
const ACTIVITY = "m9-session-plan";
const read = (name: string): unknown => parse(readFileSync(path.resolve(import.meta.dirname, "..", "content", "exercises", ACTIVITY, name), "utf8"));
const script = sessionPlanScriptSchema.parse(read("script.yaml"));
const MOVES = bestRound(script, sessionPlanWordsSchema.parse(read(`script.${LOCALE}.yaml`)));
const HELD = MOVES.findIndex(({ kind }) => kind === "hold");

const button = (page: Page, key: string) => page.getByRole("main").getByRole("button", { name: word(LOCALE, key), exact: true });
const steps = (page: Page) => page.locator(".plan-steps").getByRole("button");

async function rounds({ api }: Caller): Promise<readonly RoundView[]> {
  const answer = await api.get(`/api/v1/courses/tip/activities/${ACTIVITY}/rounds`);
  return ((await answer.json()) as { rows: RoundView[] }).rows;
}

async function goTo(page: Page, index: number): Promise<void> {
  await press(page, steps(page).nth(index));
  await expect(steps(page).nth(index)).toHaveAttribute("aria-current", "step");
}

/** Makes moves in the order in which the fields stand on the page, as somebody does who goes down it with Tab. */
async function fillIn(page: Page, moves: readonly SessionPlanMove[]): Promise<void> {
  for (const { id } of [...script.fields, ...script.feedback.fields]) {
    const field = page.locator(`[data-field="${id}"]`).first();
    for (const move of moves) {
      if (move.kind === "pick" && move.field === id) await pick(page, field, move);
      if (move.kind === "write" && move.field === id) {
        await tabTo(page, page.locator(`#own-${id}`));
        await page.keyboard.type(move.text);
        await expect(field.locator('[data-rule][data-kept="false"]')).toHaveCount(0);
      }
      if (move.kind === "time" && move.block === id) {
        await tabTo(page, page.locator(`#minutes-${id}`));
        await page.keyboard.press("ControlOrMeta+a");
        await page.keyboard.type(String(move.minutes));
      }
      if (move.kind === "cite" && move.field === id) await choose(page, page.locator(`#cite-${id}-${move.option}`), move.line);
    }
  }
}

async function pick(page: Page, field: Locator, { field: id, options }: Extract<SessionPlanMove, { kind: "pick" }>): Promise<void> {
  const found = [...script.fields, ...script.feedback.fields].find((one) => one.id === id);
  if (found?.most === 1)
    await chooseRadio(
      page,
      field,
      found.options.findIndex((option) => option.id === options[0]),
    );
  else for (const option of options) await tick(page, field.locator(`[data-option="${option}"]`).getByRole("checkbox"));
}

/** Chooses an entry of a native list that stands at its empty first one. */
async function choose(page: Page, list: Locator, value: string): Promise<void> {
  await tabTo(page, list);
  const values = await list.locator("option").evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  for (let step = 0; step < values.indexOf(value); step += 1) await page.keyboard.press("ArrowDown");
  await expect(list).toHaveValue(value);
}

async function arrange(page: Page, wanted: readonly string[]): Promise<void> {
  const entries = () => page.locator(".order-list [data-entry]").evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-entry")));
  for (const [target, entry] of wanted.entries()) {
    for (let at = (await entries()).indexOf(entry); at > target; at -= 1) {
      await press(page, page.locator(`[data-entry="${entry}"] [data-way="up"]`));
      await expect.poll(async () => (await entries()).indexOf(entry)).toBe(at - 1);
    }
  }
}

test("E111 a session is planned and held with the keyboard alone, without a network over a reload, and judged by the server", async ({ browser }) => {
  test.setTimeout(300_000);
  const account = await joinFreshLearner();
  const caller = await callAs(account);
  const context = await browserOf(browser, account);
  const page = await context.newPage();
  await page.goto(`/${LOCALE}${pathOf(ACTIVITY)}`);
  await goTo(page, 1);
  await expect(page.locator('.plan-timeline[data-fits="false"]')).toBeVisible();
  await fillIn(page, MOVES.slice(0, HELD));
  await expect(page.locator('.plan-timeline[data-fits="true"]')).toBeVisible();
  await keptForOffline(page);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open("public-files")).keys()).some(({ url }) => url.includes("/exercises/"))))
    .toBe(true);

  await context.setOffline(true);
  await page.reload();
  await expect(steps(page).nth(1)).toHaveAttribute("aria-current", "step");
  await expect(page.locator('.plan-timeline[data-fits="true"]')).toBeVisible();
  await goTo(page, 2);
  await press(page, button(page, "sessionPlan.hold"));
  for (const move of MOVES.slice(HELD)) {
    if (move.kind !== "reply") continue;
    const place = page.locator(`.plan-event[data-event="${move.event}"]`);
    const responses = script.events.find(({ id }) => id === move.event)?.responses ?? [];
    await chooseRadio(
      page,
      place,
      responses.findIndex(({ id }) => id === move.response),
    );
    await press(page, place.getByRole("button"));
    await expect(place).not.toHaveAttribute("data-open");
  }

  await goTo(page, 3);
  for (const move of MOVES) if (move.kind === "mark") await chooseRadio(page, page.locator(`[data-criterion="${move.criterion}"]`), move.level - 1);
  await arrange(page, script.feedback.steps);
  const given = script.feedback.fields.map(({ id }) => id);
  await fillIn(
    page,
    MOVES.filter((move) => (move.kind === "pick" || move.kind === "cite") && given.includes(move.field)),
  );
  await goTo(page, 4);
  for (const move of MOVES) {
    if (move.kind === "place") await choose(page, page.locator(`#slot-${move.milestone}`), move.slot);
    if (move.kind === "assign") await choose(page, page.locator(`#owner-${move.milestone}`), move.owner);
  }
  await press(page, button(page, "sessionPlan.finish"));
  await expect(page.getByRole("heading", { name: word(LOCALE, "sessionPlan.resultTitle"), exact: true })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".plan-sheet tbody tr")).toHaveCount(script.fields.filter(({ minutes }) => minutes).length);
  await expect(page.locator("h1")).toBeHidden();

  await context.setOffline(false);
  await expect
    .poll(async () => (await rounds(caller)).map(({ score, passed }) => ({ score, passed })), { timeout: 30_000 })
    .toEqual([{ score: 1, passed: true }]);
  expect(await rowsOnDevice(page, "refused")).toBe(0);
  await context.close();
});

test("E112 every lesson that explains a lost point is there, at the step that is named", async ({ request }) => {
  for (const place of Object.values(script.references)) {
    const [address = "", id = ""] = place.split("#");
    const answer = await request.get(`/${LOCALE}/${address}`);
    expect(answer.status(), address).toBe(200);
    expect(await answer.text(), place).toContain(`id="${id}"`);
  }
});

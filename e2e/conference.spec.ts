import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, type Browser, type BrowserContext, type Locator, type Page } from "@playwright/test";
import { parse } from "yaml";
import type { RoundView } from "@/lib/contracts/rounds";
import { bestWay, conferenceScriptSchema, conferenceWordsSchema, factOf } from "@/lib/domain/conference";
import type { ConferenceMove } from "@/lib/domain/conference";
import { browserOf, callAs, demo, joinFreshLearner, ownTraining, type Account } from "./support/api";
import { objections, objectionsInDark, overflowAt320 } from "./support/axe";
import { keptForOffline, rowsOnDevice } from "./support/device";
import { chooseRadio, press, tabTo, tick } from "./support/keyboard";
import { pathOf } from "./support/routes";
import { word } from "./support/words";

const ACTIVITY = "m6-conference";
const read = (file: string): unknown => parse(readFileSync(path.resolve(import.meta.dirname, "..", "content", "exercises", ACTIVITY, file), "utf8"));
const script = conferenceScriptSchema.parse(read("script.yaml"));
const words = conferenceWordsSchema.parse(read("script.ru.yaml"));

const button = (page: Page, key: string) => page.getByRole("main").getByRole("button", { name: word("ru", key), exact: true });
const paper = (page: Page, fact: string) => page.locator(`[data-fact="${fact}"]`);
const nameOf = (seat: string) => words.seats[seat]?.name ?? seat;
const textOf = (fact: string) => words.facts[fact]?.text.trim() ?? fact;

/** Chooses a value of a native list with the arrow keys. */
async function pick(page: Page, list: Locator, value: string): Promise<void> {
  await tabTo(page, list);
  const values = await list.locator("option").evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const distance = values.indexOf(value) - values.indexOf(await list.inputValue());
  for (let step = 0; step < Math.abs(distance); step += 1) await page.keyboard.press(distance > 0 ? "ArrowDown" : "ArrowUp");
  await expect(list).toHaveValue(value);
}

async function open(page: Page, card: Locator): Promise<void> {
  if (!(await card.locator("details").evaluate((node) => (node as HTMLDetailsElement).open))) await press(page, card.locator("summary"));
}

/** Makes one move at the seat in sight, with the keyboard alone. */
async function make(page: Page, move: ConferenceMove): Promise<void> {
  switch (move.kind) {
    case "share": {
      const card = paper(page, move.fact);
      await open(page, card);
      for (const seat of script.seats.filter((one) => move.to.includes(one))) await tick(page, card.getByLabel(nameOf(seat), { exact: true }));
      await press(page, card.getByRole("button", { name: word("ru", "conference.share"), exact: true }));
      return expect(card.getByRole("status")).toContainText(nameOf(move.to[0] ?? ""));
    }
    case "consent": {
      const card = paper(page, move.fact);
      await open(page, card);
      await press(page, card.getByRole("button", { name: word("ru", "conference.askPerson"), exact: true }));
      return expect(card.getByRole("status")).toContainText(words.facts[move.fact]?.answer ?? "");
    }
    case "hold": {
      const card = paper(page, move.fact);
      await open(page, card);
      await pick(page, card.getByRole("combobox"), move.reason);
      await press(page, card.getByRole("button", { name: word("ru", "conference.hold"), exact: true }));
      return expect(card.getByRole("status")).toContainText(words.reasons[move.reason] ?? "");
    }
    case "ask":
      await pick(page, page.locator("#ask-what"), move.question);
      await pick(page, page.locator("#ask-whom"), move.of);
      return press(page, button(page, "conference.ask"));
    case "decide": {
      const card = page.locator(`[data-decision="${move.decision}"]`);
      const labels = await card.locator("label").allInnerTexts();
      const label = words.decisions[move.decision]?.options[move.option]?.label ?? "";
      await chooseRadio(page, card, labels.indexOf(label));
      await press(page, card.getByRole("button"));
      return expect(card.locator("output")).toContainText(label);
    }
    case "close":
      await press(page, button(page, "conference.close"));
      return press(page, page.getByRole("dialog").getByRole("button", { name: word("ru", "conference.closeYes"), exact: true }));
  }
}

/** The best way, without questions that are answered unasked; seat by seat within a stage, first what is said, then what is decided. */
function turnsOf(stage: number): { readonly seat: string | null; readonly moves: readonly ConferenceMove[] }[] {
  const all = bestWay(script);
  const closes = all.flatMap(({ kind }, index) => (kind === "close" ? [index] : []));
  const moves = all.slice(stage === 0 ? 0 : (closes[stage - 1] ?? 0) + 1, (closes[stage] ?? 0) + 1);
  const about = (question: string) => script.stages.flatMap(({ questions }) => questions).find(({ id }) => id === question)?.about ?? "";
  const kinds: ConferenceMove["kind"][][] = [["ask"], ["consent", "share", "hold"], ["decide"]];
  const inSeats = kinds.flatMap((wanted) =>
    script.seats.map((seat) => ({
      seat,
      moves: moves.filter(
        (move) => move.seat === seat && wanted.includes(move.kind) && (move.kind !== "ask" || factOf(script, about(move.question))?.asked === true),
      ),
    })),
  );
  return [...inSeats, { seat: null, moves: moves.filter(({ kind }) => kind === "close") }].filter((turn) => turn.moves.length > 0);
}

async function playStage(page: Page, stage: number): Promise<void> {
  for (const { seat, moves } of turnsOf(stage)) {
    if (seat !== null) await press(page, page.getByRole("main").getByRole("button", { name: `${word("ru", "conference.sit")} ${nameOf(seat)}`, exact: true }));
    for (const move of moves) await make(page, move);
    if (seat !== null) await press(page, button(page, "conference.leaveSeat").first());
  }
}

test("E101 a conference is played through its four seats with the keyboard alone, half of it without a network over a reload, and judged by the server", async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const account = await joinFreshLearner();
  const caller = await callAs(account);
  const context = await browserOf(browser, account);
  const page = await context.newPage();
  await page.goto(`/ru${pathOf(ACTIVITY)}`);
  await press(page, button(page, "conference.begin"));
  await playStage(page, 0);
  await expect(page.getByRole("heading", { name: words.stages["grounds"]?.title ?? "", exact: true })).toBeVisible();
  await keptForOffline(page);

  await context.setOffline(true);
  await page.reload();
  // Back at the table: nobody's papers are in sight.
  await expect(page.getByRole("heading", { name: words.stages["grounds"]?.title ?? "", exact: true })).toBeVisible();
  await expect(page.locator("[data-fact]")).toHaveCount(0);
  for (const stage of script.stages.keys()) if (stage > 0) await playStage(page, stage);
  await press(page, button(page, "conference.finish"));
  await expect(page.getByRole("heading", { name: word("ru", "conference.debriefTitle"), exact: true })).toBeVisible();
  await expect(page.getByText(word("ru", "conference.missedNone"))).toBeVisible();

  await context.setOffline(false);
  const rounds = async () => ((await (await caller.api.get(`/api/v1/courses/tip/activities/${ACTIVITY}/rounds`)).json()) as { rows: RoundView[] }).rows;
  await expect.poll(async () => (await rounds()).map(({ score, passed }) => ({ score, passed })), { timeout: 30_000 }).toEqual([{ score: 1, passed: true }]);
  expect(await rowsOnDevice(page, "refused")).toBe(0);
  expect([...(await objections(page, { within: "main" })), ...(await objectionsInDark(page)), ...(await overflowAt320(page))]).toEqual([]);
  await context.close();
});

test("E102 no seat sees another's papers, and the debrief names what was never said and what should not have been", async ({ browser }) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.goto(`/ru${pathOf(ACTIVITY)}`);
  await press(page, button(page, "conference.begin"));
  const sit = (seat: string) =>
    press(page, page.getByRole("main").getByRole("button", { name: `${word("ru", "conference.sit")} ${nameOf(seat)}`, exact: true }));
  const leave = () => press(page, button(page, "conference.leaveSeat").first());
  await sit("advocate");
  await make(page, { kind: "share", seat: "advocate", fact: "shelter-address", to: ["investigator"] });
  await leave();
  await expect(page.getByText(textOf("shelter-address"))).toHaveCount(0);
  await sit("judge");
  await expect(page.getByText(textOf("shelter-address"))).toHaveCount(0);
  await expect(page.getByText(textOf("two-held"))).toHaveCount(0);
  // Nobody has told the judge of the two women: the option that rests on them is not there.
  await expect(page.getByText(words.decisions["search"]?.options["tonight-child"]?.label ?? "")).toHaveCount(0);
  await make(page, { kind: "decide", seat: "judge", decision: "search", option: "by-day" });
  await leave();
  await sit("investigator");
  await expect(page.getByText(textOf("shelter-address"))).toBeVisible();
  await leave();
  await press(page, button(page, "conference.finishEarly"));
  const missed = page.locator(".conference-review > li").filter({ hasText: words.facts["two-held"]?.title ?? "" });
  await expect(missed).toHaveCount(1);
  await expect(missed.filter({ hasText: words.decisions["search"]?.title ?? "" })).toContainText(
    words.decisions["search"]?.options["tonight-child"]?.label ?? "",
  );
  await expect(page.getByText(word("ru", "conference.fatalTitle")).first()).toBeVisible();
  await expect(page.getByText(words.duties["location"] ?? "")).toBeVisible();
  await context.close();
});

interface Member {
  readonly account: Account;
  readonly context: BrowserContext;
  readonly page: Page;
}

/** A participant who came to the room from the activity and took a seat by its name. */
async function sitDown(browser: Browser, name: string, seat: string): Promise<Member> {
  const account = await joinFreshLearner(name);
  const context = await browserOf(browser, account);
  const page = await context.newPage();
  await page.goto(`/ru${pathOf(ACTIVITY)}`);
  await press(page, page.getByRole("link", { name: word("ru", "room.enter"), exact: true }).first());
  await page.waitForURL("**/ru/rooms/*");
  await press(page, page.getByRole("button", { name: `${word("ru", "room.sitAs")} ${nameOf(seat)}`, exact: true }));
  await expect(page.locator(".room-seats li").filter({ hasText: name })).toContainText(word("ru", "room.present"));
  return { account, context, page };
}

test("E103 three in a room by keyboard: own papers only, a log for all, one drops out and returns, one moves to the empty seat, one is offline, the trainer shows the debrief", async ({
  browser,
}) => {
  test.setTimeout(400_000);
  const { id } = await ownTraining();
  const trainer = await browserOf(browser, demo("trainer"));
  const desk = await trainer.newPage();
  await desk.goto(`/ru/teach/trainings/${id}`);
  await pick(desk, desk.locator("#room-task"), ACTIVITY);
  await press(desk, desk.getByRole("button", { name: word("ru", "room.open"), exact: true }));
  // Other tests open rooms of the same training for other work.
  const task = (await desk.locator("#room-task option:checked").textContent()) ?? "";
  const room = desk.locator(".room-list li").filter({ hasText: task }).first();
  await press(desk, room.getByRole("link", { name: word("ru", "room.watch"), exact: true }));
  await desk.waitForURL("**/ru/rooms/*");
  const [aina, batyr, selbi] = [
    await sitDown(browser, "Айна Пробнова", "investigator"),
    await sitDown(browser, "Батыр Пробнов", "judge"),
    await sitDown(browser, "Сельби Пробнова", "advocate"),
  ];

  // Who is told sees the words, who is not sees that something was said; the trainer sees all.
  await make(aina.page, { kind: "share", seat: "investigator", fact: "two-held", to: ["prosecutor", "judge"] });
  await expect(batyr.page.getByText(textOf("two-held"))).toBeVisible();
  await expect(selbi.page.locator('.conference-log [data-kind="shared"][data-whole="false"]')).toHaveCount(1);
  await expect(selbi.page.getByText(textOf("two-held"))).toHaveCount(0);
  await expect(desk.locator(".conference-log")).toContainText(words.facts["two-held"]?.title ?? "");

  // One closes the laptop and returns on another: seat and log are there.
  await selbi.context.close();
  const back = await browserOf(browser, selbi.account);
  const again = await back.newPage();
  await again.goto(batyr.page.url());
  await expect(paper(again, "rest-wish")).toBeVisible();
  await make(again, { kind: "consent", seat: "advocate", fact: "rest-wish" });
  await make(again, { kind: "share", seat: "advocate", fact: "rest-wish", to: ["investigator"] });
  await expect(aina.page.getByText(textOf("rest-wish"))).toBeVisible();
  await make(aina.page, { kind: "decide", seat: "investigator", decision: "hear-her", option: "her-day" });

  // Another loses the network: the decision waits on the device and arrives.
  await batyr.context.setOffline(true);
  await make(batyr.page, { kind: "decide", seat: "judge", decision: "search", option: "tonight-child" });
  await batyr.context.setOffline(false);
  await expect(again.locator('.conference-log [data-kind="decided"]')).toHaveCount(2, { timeout: 30_000 });

  // With three, the empty seat is played in turns: what it was told is there, the papers of the seat left are not.
  await press(aina.page, aina.page.getByRole("button", { name: `${word("ru", "room.moveTo")} ${nameOf("prosecutor")}`, exact: true }));
  await expect(paper(aina.page, "window")).toBeVisible();
  await expect(paper(aina.page, "two-held")).toHaveCount(0);
  await expect(aina.page.getByText(textOf("two-held"))).toBeVisible();
  await make(aina.page, { kind: "decide", seat: "prosecutor", decision: "bundle", option: "firmer" });
  await make(batyr.page, { kind: "decide", seat: "judge", decision: "freeze", option: "after-charge" });
  await make(again, { kind: "close", seat: "advocate", stage: "first-days" });
  for (const page of [aina.page, batyr.page, again, desk])
    await expect(page.getByRole("heading", { name: words.stages["grounds"]?.title ?? "", exact: true })).toBeVisible({ timeout: 30_000 });

  await desk.reload();
  await press(desk, desk.getByRole("button", { name: word("ru", "room.revealDebrief"), exact: true }));
  await press(desk, desk.getByRole("dialog").getByRole("button", { name: word("ru", "room.revealNow"), exact: true }));
  for (const page of [desk, aina.page, batyr.page, again]) {
    await expect(page.getByRole("heading", { name: word("ru", "conference.missedTitle"), exact: true })).toBeVisible({ timeout: 30_000 });
    await expect(
      page
        .locator(".conference-review > li")
        .filter({ hasText: words.facts["duty-hours"]?.title ?? "" })
        .first(),
    ).toContainText(words.decisions["bundle"]?.options["today-outside"]?.label ?? "");
  }
  expect(await objections(aina.page, { within: "main" })).toEqual([]);
  for (const context of [trainer, aina.context, batyr.context, back]) await context.close();
});

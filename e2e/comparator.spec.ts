import { expect, test, type Browser, type BrowserContext, type Locator, type Page } from "@playwright/test";
import type { PublicGrid } from "@/lib/contracts/public-grid";
import { browserOf, callAs, demo, joinFreshLearner, ownTraining } from "./support/api";
import { objections, objectionsInDark, open, overflowAt320 } from "./support/axe";
import { keptForOffline } from "./support/device";
import { press, tabTo } from "./support/keyboard";
import { courseState } from "./support/record";
import { LOCALES, pathOf } from "./support/routes";
import { word } from "./support/words";

const ACTIVITY = "m4-comparator";
const CALM = { reducedMotion: "reduce", colorScheme: "light", viewport: { width: 1280, height: 900 } } as const;

test("E31 the matrix: nothing for axe to object to, nothing sticks out, in three languages", async ({ browser }) => {
  test.setTimeout(240_000);
  const context = await browser.newContext(CALM);
  const page = await context.newPage();
  const found: Record<string, string[]> = {};
  for (const locale of LOCALES) {
    const address = `/${locale}/compare?only=differing&families=act,rule`;
    await open(page, address);
    const all = [...(await objections(page)), ...(await objectionsInDark(page)), ...(await overflowAt320(page))];
    if (all.length > 0) found[address] = all;
  }
  expect(found).toEqual({});
  await context.close();
});

test("E31 the choice is kept in the address, and a narrow screen shows two laws at a time", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.goto("/ru/compare");
  // The page comes alive a moment after it is there to be read.
  await expect(() => page.getByLabel(word("ru", "compare.onlyDifferences")).check({ timeout: 1000 })).toPass();
  await page.getByLabel(word("ru", "compare.base")).selectOption("tkm_129_1_2010");
  await expect(page).toHaveURL(/only=differing.*base=tkm_129_1_2010|base=tkm_129_1_2010.*only=differing/);
  const heads = page.locator(".compare-table thead th:visible");
  await expect(heads).toHaveCount(2);
  const second = await heads.nth(1).innerText();
  await page.getByRole("button", { name: word("ru", "compare.nextLaw") }).click();
  await expect(heads).toHaveCount(2);
  expect(await heads.nth(1).innerText()).not.toBe(second);
  const shown = await page.locator(".compare-table tbody tr").count();
  await page.reload();
  await expect(page.locator(".compare-table tbody tr")).toHaveCount(shown);
  await expect(page.locator('.compare-table td[data-kind="differs"]').first()).toContainText(word("ru", "compare.differs"));
  await context.close();
});

/** What the laws say in the blanks, from the same public file the page reads. */
async function gridOf(context: BrowserContext): Promise<PublicGrid> {
  return (await (await context.request.get(`/ru/exercises/${ACTIVITY}/grid.json`)).json()) as PublicGrid;
}

function blankOf(page: Page, grid: PublicGrid, cell: string): Locator {
  const [row, law] = cell.split("@");
  const name = `${grid.rows.find(({ id }) => id === row)?.name ?? ""}, ${grid.laws.find(({ id }) => id === law)?.title ?? ""}`;
  return page.getByRole("group", { name, exact: true });
}

/** Walks a native list to a value with the arrow keys. */
async function pick(page: Page, list: Locator, value: string): Promise<void> {
  await tabTo(page, list);
  const values = await list.locator("option").evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const distance = values.indexOf(value) - values.indexOf(await list.inputValue());
  for (let step = 0; step < Math.abs(distance); step += 1) await page.keyboard.press(distance > 0 ? "ArrowDown" : "ArrowUp");
  await expect(list).toHaveValue(value);
}

/** Fills a blank as the law has it, with the keyboard alone. */
async function fill(page: Page, grid: PublicGrid, cell: string): Promise<void> {
  const { status, accepts } = grid.cells[cell] ?? { status: "absent", accepts: [] };
  const lists = blankOf(page, grid, cell).getByRole("combobox");
  await pick(page, lists.first(), status);
  if (status !== "not_read" && accepts[0] !== undefined) await pick(page, lists.nth(1), accepts[0]);
}

test("E32 the comparison is filled in alone with the keyboard alone, half of it without a network after its tab died, and scored by the server", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const context = await browserOf(browser, await joinFreshLearner());
  let page = await context.newPage();
  const grid = await gridOf(context);
  await page.goto(`/ru${pathOf(ACTIVITY)}`);
  await expect(page.locator(".grid-table")).toBeVisible();
  const half = Math.ceil(grid.blanks.length / 2);
  for (const cell of grid.blanks.slice(0, half)) await fill(page, grid, cell);
  await keptForOffline(page);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open("public-files")).keys()).some(({ url }) => url.includes("/exercises/"))))
    .toBe(true);

  await page.close();
  await context.setOffline(true);
  page = await context.newPage();
  await page.goto(`/ru${pathOf(ACTIVITY)}`);
  for (const cell of grid.blanks.slice(0, half)) {
    await expect(blankOf(page, grid, cell).getByRole("combobox").first()).toHaveValue(grid.cells[cell]?.status ?? "");
  }
  for (const cell of grid.blanks.slice(half)) await fill(page, grid, cell);
  await press(page, page.getByRole("button", { name: word("ru", "grid.finish"), exact: true }));
  await expect(page.getByRole("heading", { name: word("ru", "grid.result") })).toContainText("100");
  await context.setOffline(false);
  await expect
    .poll(async () => (await courseState(context.request)).activities.find(({ activityId }) => activityId === ACTIVITY)?.status, { timeout: 30_000 })
    .toBe("passed");
  await context.close();
});

interface Seat {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** A participant who came to the room from the activity, and sat down. */
async function sitDown(browser: Browser, name: string): Promise<Seat> {
  const context = await browserOf(browser, await joinFreshLearner(name));
  const page = await context.newPage();
  await page.goto(`/ru${pathOf(ACTIVITY)}`);
  await press(page, page.getByRole("link", { name: word("ru", "room.enter"), exact: true }).first());
  await page.waitForURL("**/ru/rooms/*");
  await press(page, page.getByRole("button", { name: word("ru", "room.sit"), exact: true }));
  await expect(page.getByRole("listitem").filter({ hasText: name })).toContainText(word("ru", "room.present"));
  return { context, page };
}

test("E33 a group of three in Russian, by keyboard: live cells, one drops out, one is offline, the trainer reveals", async ({ browser }) => {
  test.setTimeout(300_000);
  const { id } = await ownTraining();
  const trainer = await browserOf(browser, demo("trainer"));
  const desk = await trainer.newPage();
  await desk.goto(`/ru/teach/trainings/${id}`);
  await press(desk, desk.getByRole("button", { name: word("ru", "room.open"), exact: true }));
  // Other tests open rooms of the same training for other work.
  const task = (await desk.locator("#room-task option:checked").textContent()) ?? "";
  const room = desk.locator(".room-list li").filter({ hasText: task }).first();
  await press(desk, room.getByRole("link", { name: word("ru", "room.watch"), exact: true }));
  await desk.waitForURL("**/ru/rooms/*");

  const [aina, batyr, selbi] = [await sitDown(browser, "Айна Пробнова"), await sitDown(browser, "Батыр Пробнов"), await sitDown(browser, "Сельби Пробнова")];
  const grid = await gridOf(aina.context);
  const [first = "", second = "", third = "", fourth = ""] = grid.blanks;
  await expect(desk.locator(".room-members li")).toHaveCount(3);

  await fill(aina.page, grid, first);
  for (const { page } of [batyr, selbi]) {
    await expect(blankOf(page, grid, first)).toContainText("Айна Пробнова");
    await expect(blankOf(page, grid, first).getByRole("combobox").first()).toHaveValue(grid.cells[first]?.status ?? "");
  }
  await expect(desk.locator(".grid-table")).toContainText("Айна Пробнова");

  // One closes the laptop: the others see it and go on.
  await selbi.context.close();
  await expect(aina.page.getByRole("listitem").filter({ hasText: "Сельби Пробнова" })).toContainText(word("ru", "room.away"), { timeout: 60_000 });
  await fill(batyr.page, grid, second);
  await expect(blankOf(aina.page, grid, second)).toContainText("Батыр Пробнов");

  // Another loses the network: what is written waits, and arrives on return.
  await batyr.context.setOffline(true);
  await fill(batyr.page, grid, third);
  await expect(blankOf(batyr.page, grid, third)).toContainText(word("ru", "room.waiting"));
  await fill(aina.page, grid, fourth);
  await batyr.context.setOffline(false);
  await expect(blankOf(aina.page, grid, third)).toContainText("Батыр Пробнов", { timeout: 30_000 });
  await expect(blankOf(batyr.page, grid, fourth)).toContainText("Айна Пробнова", { timeout: 30_000 });

  // The trainer's page is loaded anew, as after a restart, and shows the reference.
  await desk.reload();
  await press(desk, desk.getByRole("button", { name: word("ru", "room.reveal"), exact: true }));
  await press(desk, desk.getByRole("dialog").getByRole("button", { name: word("ru", "room.revealNow"), exact: true }));
  for (const page of [desk, aina.page, batyr.page]) {
    await expect(page.getByRole("heading", { name: word("ru", "grid.result") })).toBeVisible({ timeout: 30_000 });
    await expect(page.locator(".judged-agreed")).toHaveCount(4);
    await expect(page.locator(".judged-gap")).toHaveCount(grid.blanks.length - 4);
  }
  expect(await objections(aina.page, { within: "main" })).toEqual([]);

  // Nobody from another training learns of the room.
  const { api } = await callAs(demo("learner"));
  expect((await api.get(`/api/v1/rooms/${new URL(desk.url()).pathname.split("/").at(-1) ?? ""}`)).status()).toBe(404);
  await api.dispose();
  for (const context of [trainer, aina.context, batyr.context]) await context.close();
});

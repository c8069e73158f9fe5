import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { parse } from "yaml";
import type { RoundView } from "@/lib/contracts/rounds";
import { filmScriptSchema, filmWordsSchema, startOf } from "@/lib/domain/film";
import { browserOf, callAs, joinFreshLearner, visitor, type Caller } from "./support/api";
import { keptForOffline } from "./support/device";
import { chooseRadio, press, tabTo } from "./support/keyboard";
import { courseState } from "./support/record";
import { LOCALES, pathOf } from "./support/routes";
import { word } from "./support/words";

const CONTENT = path.resolve(import.meta.dirname, "..", "content", "exercises", "m1-film");
const read = (name: string): unknown => parse(readFileSync(path.join(CONTENT, name), "utf8"));
const script = filmScriptSchema.parse(read("script.yaml"));
const wordsIn = (locale: string) => filmWordsSchema.parse(read(`script.${locale}.yaml`));
const FILM = pathOf("m1-film");
const LOCALE = "ru";
const video = (page: Page) => page.locator("video");
const button = (page: Page, key: string) => page.getByRole("button", { name: word(LOCALE, `film.${key}`) });

/** Seconds of the film at which a question stands. */
function momentOf(id: string): number {
  const question = script.questions.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return (startOf(script, question.scene) ?? 0) + question.at;
}

/** Captions that stand now, with their language, as the browser shows them. */
const standing = (page: Page) =>
  video(page).evaluate((node) =>
    node instanceof HTMLVideoElement
      ? [...node.textTracks]
          .filter(({ mode }) => mode === "showing")
          .flatMap(({ language, activeCues }) => [...(activeCues ?? [])].map((cue) => `${language}: ${cue instanceof VTTCue ? cue.text : ""}`))
      : [],
  );
const seconds = (page: Page) => video(page).evaluate((node) => (node instanceof HTMLVideoElement ? node.currentTime : -1));
const paused = (page: Page) => video(page).evaluate((node) => node instanceof HTMLVideoElement && node.paused);

/** Starts the film with the keyboard at a moment of it. */
async function playFrom(page: Page, moment: number): Promise<void> {
  // Until its files are known the player is made anew, and would forget where it was led.
  await expect(video(page).locator("source").first()).toBeAttached();
  await video(page).evaluate((node, start) => {
    if (node instanceof HTMLVideoElement) node.currentTime = start;
  }, moment);
  await tabTo(page, video(page));
  await page.keyboard.press("Space");
  await expect.poll(() => seconds(page), { timeout: 20_000 }).toBeGreaterThan(moment + 0.3);
}

async function rounds({ api }: Caller): Promise<readonly RoundView[]> {
  const answer = await api.get("/api/v1/courses/tip/activities/m1-film/rounds");
  return ((await answer.json()) as { rows: RoundView[] }).rows;
}

for (const locale of LOCALES) {
  test(`E91 the film plays with captions in ${locale}, and not a byte of it is loaded before`, async ({ page }) => {
    const videos: string[] = [];
    page.on("request", (request) => /\.(webm|mp4)/.test(request.url()) && videos.push(request.url()));
    await page.goto(`/${locale}${FILM}`);
    await expect(video(page).locator("source").first()).toBeAttached();
    expect(videos).toEqual([]);
    const [first] = script.scenes.flatMap(({ cues }) => cues);
    if (!first) throw new Error("the film has captions");
    await playFrom(page, first.at + 0.2);
    await expect.poll(() => standing(page)).toEqual([`${locale}: ${wordsIn(locale).cues[first.id]}`]);
    expect(videos[0]).toContain("film-640");
  });
}

test("E92 the film pauses at a question; by keyboard it is answered, recorded, and the film goes on", async ({ browser }) => {
  const account = await joinFreshLearner();
  const caller = await callAs(account);
  const context = await browserOf(browser, account);
  const page = await context.newPage();
  await page.goto(`/${LOCALE}${FILM}`);
  const asked = page.locator(".film-asked");
  await playFrom(page, momentOf("night") - 1.5);
  await expect(asked.getByRole("heading")).toBeFocused({ timeout: 20_000 });
  expect(await paused(page)).toBe(true);
  expect(Math.abs((await seconds(page)) - momentOf("night"))).toBeLessThan(0.2);

  await chooseRadio(page, asked, 2);
  await press(page, asked.getByRole("button", { name: word(LOCALE, "film.answer"), exact: true }));
  await expect(asked.getByRole("status")).toHaveText(word(LOCALE, "film.right"));
  await expect(asked).toContainText(wordsIn(LOCALE).questions.night?.reasons.c ?? "");
  await expect.poll(async () => (await rounds(caller))[0]?.moves, { timeout: 20_000 }).toContainEqual({ answer: "night", options: ["c"] });
  await press(page, asked.getByRole("button", { name: word(LOCALE, "film.goOn") }));
  await expect.poll(() => seconds(page)).toBeGreaterThan(momentOf("night") + 0.3);
  await expect(asked).toHaveCount(0);

  await page.reload();
  await expect(button(page, "questionAnswered").first()).toBeVisible();
  await context.close();
});

test("E93 without the video: stills, words and the same questions, finished and judged by the server", async ({ browser }) => {
  const account = await joinFreshLearner();
  const caller = await callAs(account);
  const context = await browserOf(browser, account, { reducedMotion: "reduce" });
  const page = await context.newPage();
  const videos: string[] = [];
  page.on("request", (request) => /\.(webm|mp4)/.test(request.url()) && videos.push(request.url()));
  await page.goto(`/${LOCALE}${FILM}`);
  await expect(page.locator(".film-pages img")).toHaveCount(script.scenes.length);
  await expect(video(page)).toHaveCount(0);
  for (const { id, options, right } of script.questions) {
    const form = page.locator(`[data-question="${id}"]`);
    for (const option of right)
      await form
        .getByRole(right.length > 1 ? "checkbox" : "radio")
        .nth(options.indexOf(option))
        .check();
    await form.getByRole("button", { name: word(LOCALE, "film.answer"), exact: true }).click();
    await expect(form.getByRole("status")).toHaveText(word(LOCALE, "film.right"));
  }
  await button(page, "finish").click();
  await expect(page.getByRole("heading", { name: word(LOCALE, "film.result") })).toBeVisible();
  await expect.poll(async () => (await rounds(caller)).map(({ score, passed }) => ({ score, passed }))).toEqual([{ score: 1, passed: true }]);
  expect((await courseState(caller.api)).activities.find(({ activityId }) => activityId === "m1-film")).toMatchObject({ status: "passed" });
  const broken = await page
    .locator(".film-pages img")
    .evaluateAll((nodes) => nodes.filter((node) => node instanceof HTMLImageElement && node.complete && node.naturalWidth === 0));
  expect(broken).toEqual([]);
  expect(videos).toEqual([]);
  await context.close();
});

test("E94 a video is given in pieces, so that one can jump in it", async () => {
  const api = await visitor();
  const { videos } = (await (await api.get("/film/m1-film/film.json")).json()) as { videos: { name: string; type: string; bytes: number }[] };
  for (const { name, type, bytes } of videos) {
    const piece = await api.get(`/film/m1-film/${name}`, { headers: { range: "bytes=1000-1999" } });
    expect(piece.status()).toBe(206);
    expect(piece.headers()["content-range"]).toBe(`bytes 1000-1999/${bytes}`);
    expect(type.startsWith(piece.headers()["content-type"] ?? "nothing")).toBe(true);
    expect((await piece.body()).length).toBe(1000);
  }
  expect((await api.get("/film/m1-film/captions.tk.vtt")).headers()["content-type"]).toContain("text/vtt");
  expect((await api.get("/film/m1-film/nothing.webm", { maxRedirects: 0 })).status()).not.toBe(200);
  await api.dispose();
});

test("E95 a film that was kept plays without a network, from any place in it", async ({ page, context }) => {
  await page.goto(`/${LOCALE}${FILM}`);
  await button(page, "keep").click();
  await expect(page.locator(".film-offline").getByRole("status")).toHaveText(word(LOCALE, "film.kept"), { timeout: 60_000 });
  await keptForOffline(page);
  await page.reload();
  await expect(video(page)).toBeVisible();
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open("public-files")).keys()).filter(({ url }) => url.includes("/film/")).length))
    .toBeGreaterThan(0);

  await context.setOffline(true);
  await page.reload();
  await playFrom(page, 200);
  await expect.poll(() => standing(page)).not.toEqual([]);
  await context.setOffline(false);
});

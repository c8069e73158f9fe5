import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, type BrowserContext, type Response } from "@playwright/test";
import { parse } from "yaml";
import { attemptSchema } from "@/lib/contracts/learning";
import { origin } from "./support/address";
import { browserOf, callAs, joinFreshLearner } from "./support/api";
import { keptForOffline } from "./support/device";
import { answerRightly, startAttempt } from "./support/quiz";
import { answerByCommand, readAttempt, submitByCommand } from "./support/record";
import { COURSE, pathOf } from "./support/routes";
import { word } from "./support/words";

const CONTENT = path.resolve(import.meta.dirname, "..", "content");
/** Shorter pieces are everyday phrases that a lesson may use with full right. */
const TELLING_LENGTH = 40;

/** Every piece of plain text in the reasons of graded questions and cases, in all languages. Practice cases are open to anyone. */
function canaries(): string[] {
  const files = readdirSync(CONTENT, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)((quiz|tests)\/[^/]+|case)\.rationale\.\w+\.yaml$/.test(file))
    .filter((file) => !isPractice(path.join(CONTENT, path.dirname(file), "case.yaml")));
  const texts = files.flatMap((file) => stringsIn(parse(readFileSync(path.join(CONTENT, file), "utf8"))));
  const pieces = texts.flatMap((text) => text.split(/\[\[[^\]]*\]\]|[*_`"'&<>\\]/)).map((piece) => piece.trim());
  return [...new Set(pieces.filter((piece) => piece.length >= TELLING_LENGTH))];
}

function isPractice(structure: string): boolean {
  return existsSync(structure) && /^practice:/m.test(readFileSync(structure, "utf8"));
}

function stringsIn(node: unknown): string[] {
  if (typeof node === "string") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(stringsIn) : [];
}

const CANARIES = canaries();
const found = (body: string) => CANARIES.filter((canary) => body.includes(canary));

/** Everything that reached the browser from now on: address and body; and everywhere it asked. */
function listen(context: BrowserContext) {
  const bodies: Promise<{ readonly url: string; readonly body: string }>[] = [];
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  context.on("response", (response) => bodies.push(bodyOf(response)));
  return { asked, bodies: () => Promise.all(bodies) };
}

async function bodyOf(response: Response): Promise<{ url: string; body: string }> {
  const url = response.url();
  if (response.status() >= 300 && response.status() < 400) return { url, body: "" };
  // A page that was left before its answer was complete has no body to read.
  const body = await response.text().catch(() => "");
  return { url, body };
}

test("E10 E11 lesson, quiz and case bring no graded key or reason before they are handed in, and nobody else is asked", async ({ browser }) => {
  test.setTimeout(180_000);
  expect(CANARIES.length).toBeGreaterThan(500);
  const account = await joinFreshLearner();
  const { api } = await callAs(account);
  const context = await browserOf(browser, account);
  const heard = listen(context);
  const page = await context.newPage();
  for (const address of ["/home", COURSE.home, COURSE.modules[1] ?? "", pathOf("m2-l1"), pathOf("final-test"), "/glossary", "/sources"])
    await page.goto(`/ru${address}`);
  await page.goto(`/ru${pathOf("m2-quiz")}`);
  const attempt = await startAttempt(page, "ru");
  for (const { item } of attempt.items.slice(0, 3)) {
    await answerRightly(page, item);
    await page.getByRole("button", { name: word("ru", "quiz.player.next"), exact: true }).click();
  }
  await expect.poll(async () => Object.keys((await readAttempt(api, attempt.id)).answers).length).toBe(3);
  await page.reload();
  await expect(page.locator(".question-list button[data-answered]")).toHaveCount(3);
  await page.goto(`/ru${pathOf("m2-c02")}`);
  await page.getByRole("button", { name: word("ru", "qualification.start"), exact: true }).click();
  await page.locator(".segment button").first().focus();
  await page.keyboard.press("1");
  await expect(page.locator(".save-saved").first()).toBeVisible();
  await keptForOffline(page);

  const bodies = await heard.bodies();
  expect(bodies.filter(({ body }) => body.length > 0).length).toBeGreaterThan(30);
  expect(bodies.flatMap(({ url, body }) => found(body).map((canary) => `${url}: ${canary.slice(0, 60)}`))).toEqual([]);
  const open = attemptSchema.parse(await readAttempt(api, attempt.id));
  expect(open.outcome).toBeNull();
  expect(JSON.stringify(open)).not.toMatch(/"(key|rationales|accept)":/);
  const own = [`${origin()}/`, `blob:${origin()}/`, "data:", "about:"];
  expect(heard.asked.filter((url) => !own.some((prefix) => url.startsWith(prefix)))).toEqual([]);

  // The net catches: once everything is right and handed in, the same reasons do arrive.
  await answerByCommand(api, attempt);
  await submitByCommand(api, attempt);
  expect(found(await (await api.get(`/api/v1/attempts/${attempt.id}`)).text()).length).toBeGreaterThan(5);
  await context.close();
});

test("E12 the service worker keeps no answer of the interface, no reason, and no page that depends on who asks", async ({ browser }) => {
  const account = await joinFreshLearner();
  const context = await browserOf(browser, account);
  const page = await context.newPage();
  for (const address of ["/home", "/my-data", "/verify/unknown", "/join/0000-0000", "/teach", pathOf("m2-quiz")]) await page.goto(`/ru${address}`);
  await keptForOffline(page);
  await page.reload();
  await page.goto(`/ru${pathOf("m2-c02")}`);
  await keptForOffline(page);
  const kept = await page.evaluate(async (texts) => {
    const all: { url: string; leaks: number }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const body = (await (await cache.match(request))?.text()) ?? "";
        all.push({ url: request.url, leaks: texts.filter((text) => body.includes(text)).length });
      }
    }
    return all;
  }, CANARIES);
  expect(kept.length).toBeGreaterThan(3);
  expect(kept.filter(({ url, leaks }) => leaks > 0 || /\/api\/|\/(verify|link|teach|admin)(\/|$)|\/join\//.test(new URL(url).pathname))).toEqual([]);
  await context.close();
});

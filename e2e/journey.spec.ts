import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { workCase } from "./support/case";
import { signIn } from "./support/people";
import { answerAll, handIn, startAttempt } from "./support/quiz";
import { COURSE, pathOf } from "./support/routes";
import { word, type TestLocale } from "./support/words";

/** The training of the journey delivers the core: half a day is walked in minutes. */
const CLOSING = "core-final-test";
const OWN_PASSWORD = "a-long-sentence-of-mine";

/** So that the journey can be walked again on a database that has seen it. */
const RUN = Date.now().toString(36);

interface Newcomer {
  readonly locale: TestLocale;
  readonly name: string;
  readonly login: string;
  readonly title: string;
}
const NEWCOMERS: readonly Newcomer[] = [
  { locale: "ru", name: "Ширин Атамурадова", login: `shirin.${RUN}`, title: "Весенняя группа" },
  { locale: "en", name: "Şirin Öräýewa", login: `sirin.${RUN}`, title: "Spring group" },
];

/** The trainer makes a training and reads its code aloud. */
async function openTraining(page: Page, { locale, title }: Newcomer): Promise<string> {
  await signIn(page, locale, "trainer");
  await page.goto(`/${locale}/teach/new`);
  const field = (name: string) => page.getByLabel(word(locale, `training.field.${name}`), { exact: false });
  await field("title").first().fill(title);
  await field("startsOn").fill(new Date().toISOString().slice(0, 10));
  await field("endsOn").fill(new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10));
  await field("place").fill("Meriva");
  await page.locator("#programme input[value=core]").check();
  await page.getByRole("button", { name: word(locale, "training.create") }).click();
  await page.waitForURL(/\/teach\/trainings\/[0-9a-f-]{36}/);
  const code = page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).first();
  await expect(code).toBeVisible();
  return code.innerText();
}

async function joinByCode(page: Page, { locale, name, login }: Newcomer, code: string): Promise<void> {
  await page.goto(`/${locale}/join/${code}`);
  await page.getByLabel(word(locale, "session.join.name"), { exact: false }).fill(name);
  await page.getByLabel(word(locale, "session.join.lane"), { exact: false }).selectOption("prosecutor");
  await page.getByLabel(word(locale, "session.join.login"), { exact: false }).fill(login);
  await page.locator("input[autocomplete=new-password]").fill(OWN_PASSWORD);
  await page.getByRole("button", { name: word(locale, "session.join.submit") }).click();
  await expect(page.getByText(login).first()).toBeVisible();
  await expect(page.getByRole("banner").getByRole("button", { name })).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: word(locale, "session.join.toCourse") })
    .click();
  await page.waitForURL(`**${COURSE.home}`);
}

async function readLesson(page: Page, locale: TestLocale, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: new RegExp(`^(${word(locale, "progress.markRead")}|${word(locale, "progress.markReadLast")})`) }).click();
  await expect(page).not.toHaveURL(address);
}

async function takeTest(page: Page, locale: TestLocale, address: string): Promise<void> {
  await page.goto(address);
  const attempt = await startAttempt(page, locale);
  await answerAll(page, locale, attempt);
  await handIn(page, locale);
}

/** What completion asks for, as the interface lists it: the same list that the learner sees. */
async function conditions(page: Page): Promise<{ activityId: string; met: boolean }[]> {
  const response = await page.request.get("/api/v1/courses/tip/state");
  return ((await response.json()) as { conditions: { activityId: string; met: boolean }[] }).conditions;
}

/** Does what one condition of completion asks for, as its kind wants it. */
async function meet(page: Page, locale: TestLocale, activityId: string): Promise<void> {
  const address = `/${locale}${pathOf(activityId)}`;
  const kind = COURSE.activities.find(({ id }) => id === activityId)?.kind ?? "test";
  if (kind === "lesson") return readLesson(page, locale, address);
  if (kind !== "case") return takeTest(page, locale, address);
  await page.goto(address);
  await workCase(page, locale, activityId.split("-").at(-1) ?? "");
}

for (const newcomer of NEWCOMERS) {
  const { locale } = newcomer;
  test(`J1 from a join code to a verified certificate, seen by trainer and administrator (${locale})`, async ({ browser, baseURL }) => {
    test.setTimeout(600_000);
    const trainerPage = await (await browser.newContext({ baseURL })).newPage();
    const code = await openTraining(trainerPage, newcomer);

    const context = await browser.newContext({ baseURL, acceptDownloads: true });
    const page = await context.newPage();
    await joinByCode(page, newcomer, code);
    await page.goto(`/${locale}/home`);
    const asked = (await conditions(page)).map(({ activityId }) => activityId);
    await expect(
      page
        .getByRole("main")
        .locator(`a[href$="${pathOf(asked[1] ?? "")}"]`)
        .first(),
    ).toBeVisible();
    for (const activityId of asked) if (activityId !== CLOSING) await meet(page, locale, activityId);
    await expect.poll(async () => (await conditions(page)).filter(({ met }) => !met).map(({ activityId }) => activityId)).toEqual([CLOSING]);
    await meet(page, locale, CLOSING);
    await expect(page.getByText(word(locale, "quiz.result.completed"))).toBeVisible();

    await page.goto(`/${locale}/certificates`);
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: word(locale, "certificate.download") }).click();
    const file = test.info().outputPath("certificate.pdf");
    await (await downloading).saveAs(file);
    const verify = await page.getByRole("link", { name: word(locale, "certificate.verify") }).getAttribute("href");
    await checkPdf(file, newcomer.name);

    const stranger = await (await browser.newContext({ baseURL })).newPage();
    await stranger.goto(verify ?? "");
    await expect(stranger.getByText(newcomer.name)).toBeVisible();
    await expect(stranger.getByText(word(locale, "certificate.state.valid"), { exact: true })).toBeVisible();
    await expect(stranger.getByText(newcomer.login)).toHaveCount(0);

    await trainerPage.reload();
    await expect(trainerPage.getByText(newcomer.name).first()).toBeVisible();
    const office = await (await browser.newContext({ baseURL })).newPage();
    await signIn(office, locale, "administrator");
    await office.goto(`/${locale}/admin/reports/rows?status=certified`);
    await expect(office.getByText(newcomer.name).first()).toBeVisible();
  });
}

/** The file is a tagged PDF that begins as one and holds the name as text (read with poppler where it is installed). */
async function checkPdf(file: string, name: string): Promise<void> {
  const { readFile } = await import("node:fs/promises");
  const bytes = await readFile(file);
  expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  expect(bytes.includes("/StructTreeRoot")).toBe(true);
  writeFileSync(`${file}.name.txt`, name);
  try {
    expect(execFileSync("pdftotext", [file, "-"], { encoding: "utf8" })).toContain(name);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}

import { expect, test, type Browser, type Page } from "@playwright/test";
import type { Participant, TrainingView } from "@/lib/contracts/trainings";
import { browserOf, callAs, demo, joinFreshLearner, ownTraining, type Account } from "./support/api";
import { objections, objectionsInDark, open, overflowAt320 } from "./support/axe";
import { startByCommand, submitByCommand } from "./support/record";
import { COURSE, LOCALES, pathOf, PUBLIC_PAGES } from "./support/routes";

// A trace of hundreds of visits would take longer than the visits; a finding names its place by itself.
test.use({ trace: "off" });

const CALM = { reducedMotion: "reduce", colorScheme: "light", viewport: { width: 1280, height: 900 } } as const;

/** Light, dark and narrow, one visit: everything axe objects to and everything that sticks out. */
async function look(page: Page, address: string, found: Map<string, string[]>): Promise<void> {
  await open(page, address);
  const all = [...(await objections(page)), ...(await objectionsInDark(page)), ...(await overflowAt320(page))];
  if (all.length > 0) found.set(address, all);
}

async function lookAtAll(page: Page, paths: readonly string[], locales: readonly string[] = LOCALES): Promise<void> {
  const found = new Map<string, string[]>();
  for (const locale of locales) for (const path of paths) await look(page, `/${locale}${path}`, found);
  expect(Object.fromEntries(found)).toEqual({});
}

async function lookAs(browser: Browser, account: Account, paths: readonly string[]): Promise<void> {
  const context = await browserOf(browser, account, CALM);
  await lookAtAll(await context.newPage(), paths);
  await context.close();
}

async function certificateOf(login: string): Promise<string> {
  const { api } = await callAs(demo(login));
  const { rows } = (await (await api.get("/api/v1/me/certificates?locale=ru")).json()) as { rows: { id: string }[] };
  await api.dispose();
  return rows[0]?.id ?? "";
}

/** Trainings of the demonstration: the oldest one of the trainer, and what one participant of it handed in. */
async function staffPlaces() {
  const { api } = await callAs(demo("trainer"));
  const { rows } = (await (await api.get("/api/v1/trainings?limit=200")).json()) as { rows: TrainingView[] };
  const training = rows.find(({ participants, title }) => participants >= 8 && title.includes("осенняя"));
  if (!training) throw new Error("the demonstration has no training");
  const grid = (await (await api.get(`/api/v1/trainings/${training.id}/progress`)).json()) as { rows: Participant[] };
  const person = grid.rows.find(({ login }) => login === "jeren");
  if (!person) throw new Error("nobody finished in the demonstration");
  await api.dispose();
  const home = `/teach/trainings/${training.id}`;
  const work = (activityId: string) => `${home}/work/${activityId}/${person.cells.find((cell) => cell.activityId === activityId)?.lastAttemptId ?? ""}`;
  return { home, sheet: `${home}/sheet`, participant: `${home}/participants/${person.enrolmentId}`, quizWork: work("m2-quiz"), caseWork: work("m2-c02") };
}

test("E1 E2 public pages: axe finds nothing, nothing scrolls sideways at 320 px", async ({ browser }) => {
  test.setTimeout(300_000);
  const { code } = await ownTraining();
  const verify = `/verify/${await certificateOf("jeren")}`;
  const context = await browser.newContext(CALM);
  await lookAtAll(await context.newPage(), [...PUBLIC_PAGES, `/join/${code}`, verify, "/verify/unknown", "/link/unknown", "/no/such/page"]);
  await context.close();
});

test("E1 E2 the course for a visitor: outline, modules, a lesson of each kind of figure, quiz, case and test", async ({ browser }) => {
  test.setTimeout(300_000);
  const context = await browser.newContext(CALM);
  const paths = [
    COURSE.home,
    COURSE.modules[0] ?? "",
    COURSE.modules[5] ?? "",
    pathOf("m2-l1"),
    pathOf("m3-l2"),
    pathOf("m2-quiz"),
    pathOf("m2-c02"),
    pathOf("final-test"),
  ];
  await lookAtAll(await context.newPage(), paths);
  await context.close();
});

test("E1 E2 every lesson in Russian", async ({ browser }) => {
  test.setTimeout(300_000);
  const context = await browser.newContext(CALM);
  const page = await context.newPage();
  const found = new Map<string, string[]>();
  for (const { path } of COURSE.activities.filter(({ kind }) => kind === "lesson")) {
    await open(page, `/ru${path}`);
    // Head, foot and dark are the same as on the lessons looked at above.
    const all = [...(await objections(page, { within: "main" })), ...(await overflowAt320(page))];
    if (all.length > 0) found.set(path, all);
  }
  expect(Object.fromEntries(found)).toEqual({});
  await context.close();
});

test("E1 E2 a learner's pages: home, data, certificates, results of quiz and test, review of a case", async ({ browser }) => {
  test.setTimeout(300_000);
  await lookAs(browser, demo("jeren"), ["/home", "/my-data", "/certificates", pathOf("m2-quiz"), pathOf("m2-c02"), pathOf("core-final-test")]);
});

test("E1 E2 work in progress: every question of a quiz, the last look, the desk of a case, a failed result", async ({ browser }) => {
  test.setTimeout(300_000);
  const account = await joinFreshLearner();
  const { api } = await callAs(account);
  await submitByCommand(api, await startByCommand(api, "m3-quiz"));
  const attempt = await startByCommand(api, "m2-quiz");
  await startByCommand(api, "m2-c02");
  await api.dispose();
  const context = await browserOf(browser, account, CALM);
  const page = await context.newPage();
  await lookAtAll(page, ["/home", pathOf("m3-quiz"), pathOf("m2-c02"), pathOf("m2-quiz")]);
  const found = new Map<string, string[]>();
  for (const locale of LOCALES) {
    await open(page, `/${locale}${pathOf("m2-quiz")}`);
    const places = page.locator(".question-list button");
    await expect(places).toHaveCount(attempt.items.length);
    for (const [index, { item }] of attempt.items.entries()) {
      await places.nth(index).click();
      const all = [...(await objections(page, { within: ".attempt" })), ...(await objectionsInDark(page, ".attempt")), ...(await overflowAt320(page))];
      if (all.length > 0) found.set(`${locale} ${item.kind} ${item.id}`, all);
    }
    await page.locator(".question-moves .button-primary").click();
    await expect(page.locator("#review-heading")).toBeVisible();
    const last = [...(await objections(page, { within: ".attempt" })), ...(await overflowAt320(page))];
    if (last.length > 0) found.set(`${locale} the last look`, last);
    // The place is kept on the device: the next language opens where this one is left.
    await page.locator(".question-moves button").first().click();
  }
  expect(Object.fromEntries(found)).toEqual({});
  await context.close();
});

test("E1 E2 every exercise before its first move", async ({ browser }) => {
  test.setTimeout(300_000);
  const others = new Set(["lesson", "quiz", "case", "test"]);
  await lookAs(
    browser,
    await joinFreshLearner(),
    COURSE.activities.filter(({ kind }) => !others.has(kind)).map(({ path }) => path),
  );
});

test("E1 E2 a trainer's pages", async ({ browser }) => {
  test.setTimeout(300_000);
  const places = await staffPlaces();
  await lookAs(browser, demo("trainer"), ["/teach", "/teach/new", "/teach/manual", `${places.home}/answers`, ...Object.values(places)]);
});

test("E1 E2 an administrator's pages", async ({ browser }) => {
  test.setTimeout(300_000);
  await lookAs(browser, demo("administrator"), [
    "/admin",
    "/admin/people",
    "/admin/people/new",
    "/admin/agencies",
    "/admin/certificates",
    "/admin/content",
    "/admin/content/strings?row=m2-l1&language=ru",
    "/admin/content/coverage",
    "/admin/audit",
    "/admin/reports",
    "/admin/reports/rows",
    "/admin/reports/confusion",
    "/admin/reports/confusion/rows",
  ]);
});

test("E3 who asked for less motion gets none", async ({ browser }) => {
  const context = await browser.newContext(CALM);
  const page = await context.newPage();
  for (const path of ["/ru", `/ru${pathOf("m2-l1")}`, `/ru${pathOf("m2-c02")}`]) {
    await open(page, path);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((node) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(node);
          return transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0) || animationName !== "none" || scrollBehavior === "smooth";
        }).length,
    );
    expect(moving, path).toBe(0);
  }
  await context.close();
});

import { request as httpRequest } from "node:http";
import { expect, test, type APIRequestContext, type Page } from "@playwright/test";
import type { PersonRow } from "@/lib/contracts/people";
import type { Participant } from "@/lib/contracts/trainings";
import { origin } from "./support/address";
import { browserOf, callAs, demo, joinFreshLearner, ownTraining, postSignIn, visitor, type Account } from "./support/api";
import { pathOf } from "./support/routes";
import { word } from "./support/words";

const NEW_PASSWORD = "seven slow boats at noon";
const main = (page: Page) => page.getByRole("main");

async function fillSignIn(page: Page, { login, password }: Account): Promise<void> {
  await page.getByLabel(word("ru", "session.login"), { exact: true }).fill(login);
  await page.getByLabel(word("ru", "session.password"), { exact: true }).fill(password);
  await main(page)
    .getByRole("button", { name: word("ru", "session.submit"), exact: true })
    .click();
}

async function rowOf(administrator: APIRequestContext, login: string): Promise<PersonRow> {
  const { rows } = (await (await administrator.get(`/api/v1/people?q=${login}`)).json()) as { rows: PersonRow[] };
  const row = rows.find((each) => each.login === login);
  if (!row) throw new Error(`the administrator does not see ${login}`);
  return row;
}

test("E22 signing out everywhere ends the session in another browser with its next request", async ({ browser }) => {
  const account = await joinFreshLearner();
  const [here, there] = [await browserOf(browser, account), await browserOf(browser, account)];
  const [page, other] = [await here.newPage(), await there.newPage()];
  await other.goto("/ru/home");
  await expect(other.getByRole("banner").getByRole("button", { name: /Сона Пробнова/ })).toBeVisible();
  await page.goto("/ru/my-data");
  await page.getByRole("button", { name: word("ru", "account.everywhereButton"), exact: true }).click();
  await page.waitForURL("**/ru");
  expect((await there.request.get("/api/v1/me")).status()).toBe(401);
  await other.reload();
  await expect(main(other).getByRole("link", { name: word("ru", "progress.signIn"), exact: true })).toBeVisible();
  await expect(other.getByRole("banner").getByRole("link", { name: word("ru", "shell.signIn"), exact: true })).toBeVisible();
  for (const context of [here, there]) await context.close();
});

test("E23 a closed account, a changed role and a changed password bite on the next request", async () => {
  const administrator = await callAs(demo("administrator"));
  const account = await joinFreshLearner();
  const { id } = await rowOf(administrator.api, account.login);
  const change = async (body: object) => expect((await administrator.api.patch(`/api/v1/people/${id}`, { data: body })).status()).toBe(200);

  const learner = await callAs(account);
  expect((await learner.api.get("/api/v1/trainings")).status()).toBe(403);
  await change({ roles: ["learner", "trainer"] });
  const promoted = await learner.api.get("/api/v1/trainings");
  expect([200, 401]).toContain(promoted.status());
  const trainer = await callAs(account);
  expect((await trainer.api.get("/api/v1/trainings")).status()).toBe(200);
  await change({ roles: ["learner"] });
  expect([401, 403]).toContain((await trainer.api.get("/api/v1/trainings")).status());

  const [one, two] = [await callAs(account), await callAs(account)];
  expect((await one.api.post("/api/v1/me/password", { data: { current: account.password, next: NEW_PASSWORD } })).status()).toBe(200);
  expect((await two.api.get("/api/v1/me")).status()).toBe(401);
  const fresh = await visitor();
  expect(await postSignIn(fresh, account)).toBe("wrong_credentials");
  expect(await postSignIn(fresh, { ...account, password: NEW_PASSWORD })).toBeNull();

  await change({ disabled: true });
  expect((await fresh.get("/api/v1/me")).status()).toBe(401);
  expect(await postSignIn(fresh, { ...account, password: NEW_PASSWORD })).toBe("wrong_credentials");
  await change({ disabled: false });
  expect(await postSignIn(fresh, { ...account, password: NEW_PASSWORD })).toBeNull();
  for (const { api } of [administrator, learner, trainer, one, two]) await api.dispose();
  await fresh.dispose();
});

test("E24 a wrong password is said as such, and after eight the page says how long to wait", async ({ page }) => {
  const account = await joinFreshLearner();
  await page.goto("/ru/sign-in");
  for (let time = 1; time <= 8; time += 1) {
    const answered = page.waitForResponse("**/api/auth/callback/credentials");
    await fillSignIn(page, { ...account, password: `not it ${time}` });
    await answered;
    await expect(page.getByRole("alert").filter({ hasText: word("ru", "problem.wrong_credentials") })).toBeVisible();
  }
  await fillSignIn(page, account);
  await expect(page.getByText(new RegExp(`${word("ru", "session.wait")}.*15`))).toBeVisible();
  const api = await visitor();
  expect(await postSignIn(api, { login: `${account.login}-nobody`, password: "whatever it is" })).toBe("wrong_credentials");
  await api.dispose();
});

test("E24 wrong tries from another place do not keep the owner out", async () => {
  const account = await joinFreshLearner();
  const owner = await visitor();
  expect(await postSignIn(owner, account)).toBeNull();
  const refusals: string[] = [];
  for (let time = 1; time <= 9; time += 1) refusals.push(await signInFrom("127.0.0.2", { ...account, password: `not it ${time}` }));
  expect(refusals.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => "wrong_credentials"));
  expect(refusals[8]).toMatch(/^too_many_requests:\d+$/);
  expect(await signInFrom("127.0.0.2", account)).toMatch(/^too_many_requests:\d+$/);
  expect(await postSignIn(owner, account)).toBeNull();
  await owner.dispose();
});

/** Signs in over a connection that leaves from `address`; answers with the refusal or an empty text. */
async function signInFrom(address: string, { login, password }: Account): Promise<string> {
  const token = await ask(address, "/api/auth/csrf", null, "");
  const { csrfToken } = JSON.parse(token.body) as { csrfToken: string };
  const form = new URLSearchParams({ login, password, csrfToken, json: "true", callbackUrl: origin() }).toString();
  const answer = await ask(address, "/api/auth/callback/credentials", form, token.cookies);
  const { url } = JSON.parse(answer.body) as { url: string };
  return new URL(url, origin()).searchParams.get("error") ?? "";
}

function ask(localAddress: string, path: string, form: string | null, cookie: string): Promise<{ readonly body: string; readonly cookies: string }> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, ...(form === null ? {} : { "content-type": "application/x-www-form-urlencoded", "content-length": Buffer.byteLength(form) }) };
    const asked = httpRequest(`${origin()}${path}`, { method: form === null ? "GET" : "POST", localAddress, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({ body: Buffer.concat(chunks).toString(), cookies: (answer.headers["set-cookie"] ?? []).map((each) => each.split(";", 1)[0]).join("; ") }),
      );
    });
    asked.on("error", reject);
    asked.end(form ?? undefined);
  });
}

test("E25 whoever follows a link and must sign in first arrives where the link led", async ({ browser }) => {
  const account = await joinFreshLearner();
  for (const path of ["/home", "/my-data", "/certificates", pathOf("m2-quiz"), pathOf("m2-c02"), pathOf("m2-l1")]) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`/ru${path}`);
    const inPage = main(page).locator("a[href*='/sign-in']");
    await expect(page.locator(".masthead a[href*='/sign-in']")).toBeVisible();
    // A lesson may be read without an account: there the way in is the one in the header.
    const link = path === pathOf("m2-l1") ? page.locator(".masthead a[href*='/sign-in']") : inPage.first();
    await link.click();
    await page.waitForURL("**/ru/sign-in**");
    await fillSignIn(page, account);
    await page.waitForURL(`**/ru${path}`);
    await expect(page.locator(".account-button")).toBeVisible();
    await context.close();
  }
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto("/ru/admin/reports/rows?status=certified");
  await main(page).locator("a[href*='/sign-in']").click();
  await fillSignIn(page, demo("administrator"));
  await page.waitForURL("**/ru/admin/reports/rows?status=certified");
  await context.close();
});

test("E25 a link that would lead to another site leads home", async ({ page }) => {
  const account = await joinFreshLearner();
  await page.goto(`/ru/sign-in?next=${encodeURIComponent("//elsewhere.example/ru")}`);
  await fillSignIn(page, account);
  await page.waitForURL("**/ru/home");
  expect(new URL(page.url()).origin).toBe(origin());
});

test("E26 a trainer hands over a link by which a participant sets a new password, once", async ({ browser }) => {
  const account = await joinFreshLearner();
  const { id } = await ownTraining();
  const office = await browserOf(browser, demo("trainer"));
  const grid = (await (await office.request.get(`/api/v1/trainings/${id}/progress?limit=200`)).json()) as { rows: Participant[] };
  const enrolment = grid.rows.find(({ login }) => login === account.login)?.enrolmentId ?? "";
  const desk = await office.newPage();
  await desk.goto(`/ru/teach/trainings/${id}/participants/${enrolment}`);
  await desk.getByRole("button", { name: word("ru", "training.reset.open"), exact: true }).click();
  await desk
    .getByRole("dialog")
    .getByRole("button", { name: word("ru", "training.reset.confirm"), exact: true })
    .click();
  const address = (await desk.getByText(/\/ru\/link\//).innerText()).trim();
  await office.close();

  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(new URL(address).pathname);
  await page.locator("input[autocomplete=new-password]").fill("password1");
  await main(page)
    .getByRole("button", { name: word("ru", "session.link.submit"), exact: true })
    .click();
  await expect(page.getByText(word("ru", "problem.password_common"))).toBeVisible();
  await page.locator("input[autocomplete=new-password]").fill(NEW_PASSWORD);
  await main(page)
    .getByRole("button", { name: word("ru", "session.link.submit"), exact: true })
    .click();
  await page.waitForURL("**/ru/home");
  await expect(page.locator(".account-button")).toBeVisible();
  await page.goto(new URL(address).pathname);
  await expect(page.getByText(word("ru", "problem.link_invalid"))).toBeVisible();
  await expect(page.locator("input[autocomplete=new-password]")).toHaveCount(0);
  const api = await visitor();
  expect(await postSignIn(api, account)).toBe("wrong_credentials");
  expect(await postSignIn(api, { ...account, password: NEW_PASSWORD })).toBeNull();
  await api.dispose();
  await context.close();
});

import { expect, test, type APIResponse, type Browser, type Page } from "@playwright/test";
import { origin } from "./support/address";
import { browserOf, callAs, demo, joinFreshLearner, visitor, type Account } from "./support/api";
import { open } from "./support/axe";
import { startByCommand } from "./support/record";
import { COURSE, pathOf, PUBLIC_PAGES } from "./support/routes";

/** Made once, when the product is built. */
const PRERENDERED = [
  ...PUBLIC_PAGES,
  COURSE.home,
  COURSE.modules[1] ?? "",
  pathOf("m2-l1"),
  pathOf("m2-quiz"),
  pathOf("m2-c02"),
  pathOf("final-test"),
  "/home",
  "/my-data",
  "/certificates",
  "/teach",
  "/teach/new",
  "/admin",
  "/admin/people",
];
/** Made for each request. */
const PER_REQUEST = ["/verify/unknown", "/link/unknown", "/join/0000-0000", "/teach/trainings/none", "/teach/trainings/none/sheet", "/no/such/page"];

function directives(response: APIResponse): Map<string, string[]> {
  const policy = response.headers()["content-security-policy"] ?? "";
  return new Map(
    policy
      .split(";")
      .map((part) => part.trim().split(/\s+/))
      .map(([name = "", ...values]) => [name, values]),
  );
}

function checkPolicy(response: APIResponse, path: string): void {
  const policy = directives(response);
  const scripts = policy.get("script-src") ?? policy.get("default-src") ?? [];
  expect(scripts, path).not.toContain("'unsafe-inline'");
  expect(scripts, path).not.toContain("'unsafe-eval'");
  expect(
    scripts.some((source) => source === "*" || source.startsWith("http")),
    path,
  ).toBe(false);
  expect(policy.get("object-src"), path).toEqual(["'none'"]);
  expect(policy.get("base-uri"), path).toEqual(["'none'"]);
  expect(policy.get("frame-ancestors"), path).toEqual(["'none'"]);
  const headers = response.headers();
  expect(headers["x-content-type-options"], path).toBe("nosniff");
  expect(headers["referrer-policy"], path).toBeTruthy();
  expect(headers["x-powered-by"], path).toBeUndefined();
}

test("E13 E14 every prerendered page names its scripts by hash, allows nothing inline and no frame around it", async () => {
  const api = await visitor();
  for (const locale of ["ru", "en", "tk"]) {
    for (const path of PRERENDERED) {
      const response = await api.get(`/${locale}${path}`);
      expect(response.status(), path).toBe(200);
      checkPolicy(response, path);
      expect(
        (directives(response).get("script-src") ?? []).some((source) => source.startsWith("'sha")),
        path,
      ).toBe(true);
    }
  }
  await api.dispose();
});

test("E13 E15 every page made for a request carries a nonce of its own", async () => {
  const api = await visitor();
  for (const path of PER_REQUEST) {
    const seen = new Set<string>();
    for (const time of [1, 2]) {
      const response = await api.get(`/ru${path}`);
      expect(response.status(), path).toBeLessThan(500);
      checkPolicy(response, path);
      const nonce = (directives(response).get("script-src") ?? []).find((source) => source.startsWith("'nonce-"));
      expect(nonce, `${path}, time ${time}`).toBeTruthy();
      seen.add(nonce ?? "");
    }
    expect(seen.size, path).toBe(2);
  }
  await api.dispose();
});

async function complaints(page: Page, paths: readonly string[]): Promise<string[]> {
  const heard: string[] = [];
  let at = "";
  page.on("console", (message) => {
    const status = /status of (\d+)/.exec(message.text())?.[1];
    // A visitor's page asks who is there and hears 401; an unknown address is a 404. Both are answers, not faults.
    if (message.type() === "error" && status !== "401" && status !== "403" && status !== "404") heard.push(`${at}: ${message.text()}`);
  });
  page.on("pageerror", (error) => heard.push(`${at}: ${error.message}`));
  for (const path of paths) {
    at = path;
    await open(page, `/ru${path}`);
  }
  return heard;
}

async function complaintsOf(browser: Browser, account: Account | null, paths: readonly string[]): Promise<string[]> {
  const context = account ? await browserOf(browser, account) : await browser.newContext();
  const heard = await complaints(await context.newPage(), paths);
  await context.close();
  return heard;
}

test("E13 no page breaks its own policy or throws: visitor, learner, trainer, administrator", async ({ browser }) => {
  test.setTimeout(180_000);
  const learner = await joinFreshLearner();
  const { api } = await callAs(learner);
  await startByCommand(api, "m2-quiz");
  await startByCommand(api, "m2-c02");
  await api.dispose();
  const heard = [
    ...(await complaintsOf(browser, null, [...PRERENDERED, "/verify/unknown", "/link/unknown", "/no/such/page"])),
    ...(await complaintsOf(browser, learner, ["/home", "/my-data", "/certificates", pathOf("m2-quiz"), pathOf("m2-c02"), pathOf("m2-l1")])),
    ...(await complaintsOf(browser, demo("trainer"), ["/teach", "/teach/new"])),
    ...(await complaintsOf(browser, demo("administrator"), [
      "/admin",
      "/admin/people",
      "/admin/people/new",
      "/admin/agencies",
      "/admin/certificates",
      "/admin/audit",
      "/admin/reports",
      "/admin/reports/rows",
    ])),
  ];
  expect(heard).toEqual([]);
});

test("E16 answers of the interface are kept by nobody; the session is out of reach of scripts and of other sites", async () => {
  const { api } = await callAs(await joinFreshLearner());
  for (const path of [
    "/api/v1/me",
    "/api/v1/courses/tip/state",
    "/api/v1/me/certificates?locale=ru",
    "/api/v1/me/export",
    "/api/v1/people",
    "/api/v1/attempts/none",
    "/api/auth/session",
    "/api/auth/csrf",
  ]) {
    const headers = (await api.get(path)).headers();
    expect(headers["cache-control"], path).toMatch(path.startsWith("/api/v1/") ? /^no-store$/ : /no-store|no-cache/);
    expect(headers["content-security-policy"], path).toContain("default-src 'none'");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
  }
  const { cookies } = await api.storageState();
  const session = cookies.filter(({ name }) => name.includes("training."));
  expect(session.map(({ name }) => name)).toEqual(expect.arrayContaining(["training.session"]));
  for (const { name, httpOnly, sameSite, path } of session)
    expect({ name, httpOnly, sameSite, path }).toEqual({ name, httpOnly: true, sameSite: "Lax", path: "/" });
  await api.dispose();
});

test("E17 writes from another site are refused before anything is read", async () => {
  const { api } = await callAs(await joinFreshLearner());
  const foreign: readonly Record<string, string>[] = [
    { origin: "https://elsewhere.example" },
    { origin: "null" },
    { origin: `${origin()}.elsewhere.example` },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: origin(), "sec-fetch-site": "cross-site" },
  ];
  for (const headers of foreign) {
    for (const [method, path] of [
      ["POST", "/api/v1/commands"],
      ["POST", "/api/v1/me/sign-out-everywhere"],
      ["PATCH", "/api/v1/people/none"],
      ["POST", "/api/auth/callback/credentials"],
      ["POST", "/api/auth/signout"],
    ] as const) {
      const response = await api.fetch(path, { method, headers, data: {} });
      expect(response.status(), `${path} ${JSON.stringify(headers)}`).toBe(403);
      expect(await response.json()).toMatchObject({ code: "foreign_origin" });
    }
  }
  expect((await api.get("/api/v1/me")).status()).toBe(200);
  const own = await api.post("/api/v1/commands", { headers: { origin: origin(), "sec-fetch-site": "same-origin" }, data: { commands: [] } });
  expect(own.status()).not.toBe(403);
  await api.dispose();
});

test("E18 an address without a language leads to the reader's", async () => {
  const to = async (path: string, headers: Record<string, string>) => {
    const api = await visitor();
    const response = await api.get(path, { headers, maxRedirects: 0 });
    await api.dispose();
    return [response.status(), new URL(response.headers().location ?? "", origin()).pathname];
  };
  expect(await to("/", { "accept-language": "tk,ru;q=0.8" })).toEqual([307, "/tk"]);
  expect(await to("/glossary", { "accept-language": "en-GB,en;q=0.9" })).toEqual([307, "/en/glossary"]);
  expect(await to("/", { "accept-language": "fr" })).toEqual([307, "/ru"]);
  expect(await to("/", { "accept-language": "en", cookie: "locale=tk" })).toEqual([307, "/tk"]);
  expect(await to("/", { "accept-language": "en", cookie: "locale=//elsewhere.example" })).toEqual([307, "/en"]);
  const api = await visitor();
  const strange = await api.get("/%2F%2Felsewhere.example", { maxRedirects: 0 });
  expect(new URL(strange.headers().location ?? "/", origin()).origin).toBe(origin());
  await api.dispose();
});

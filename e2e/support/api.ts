import { request, type APIRequestContext, type Browser, type BrowserContext, type BrowserContextOptions } from "@playwright/test";
import type { Me } from "@/lib/contracts/people";
import { newId } from "@/lib/client/new-id";
import { origin } from "./address";
import { PASSWORD } from "./people";

/** An account and how to open it. */
export interface Account {
  readonly login: string;
  readonly password: string;
}

/** Somebody with a session of their own, reached without a browser. */
export interface Caller {
  readonly api: APIRequestContext;
  readonly me: Me;
}

export const demo = (login: string): Account => ({ login, password: PASSWORD });

/** A request context with no session. */
export function visitor(): Promise<APIRequestContext> {
  return request.newContext({ baseURL: origin() });
}

/** Posts login and password as the sign-in page does; answers with the reason of a refusal, or null. */
export async function postSignIn(api: APIRequestContext, { login, password }: Account): Promise<string | null> {
  const { csrfToken } = (await (await api.get("/api/auth/csrf")).json()) as { csrfToken: string };
  const answer = await api.post("/api/auth/callback/credentials", { form: { login, password, csrfToken, json: "true", callbackUrl: origin() } });
  const { url } = (await answer.json()) as { url: string };
  return new URL(url, origin()).searchParams.get("error");
}

export async function callAs(account: Account): Promise<Caller> {
  const api = await visitor();
  const refusal = await postSignIn(api, account);
  if (refusal !== null) throw new Error(`${account.login} cannot sign in: ${refusal}`);
  return { api, me: (await (await api.get("/api/v1/me")).json()) as Me };
}

/** A browser that is signed in, without walking through the sign-in page. */
export async function browserOf(browser: Browser, account: Account, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const { api, me } = await callAs(account);
  const { cookies } = await api.storageState();
  await api.dispose();
  return browser.newContext({
    baseURL: origin(),
    ...options,
    storageState: { cookies, origins: [{ origin: origin(), localStorage: [{ name: "person", value: me.id }] }] },
  });
}

const OWN_PASSWORD = "a quiet bench by the river";
let training: Promise<{ readonly id: string; readonly code: string }> | undefined;

/** A training made for this run of tests, so that newcomers crowd nobody else's list. */
export function ownTraining(): Promise<{ readonly id: string; readonly code: string }> {
  training ??= makeTraining();
  return training;
}

async function makeTraining() {
  const { api, me } = await callAs(demo("trainer"));
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const made = await api.post("/api/v1/trainings", {
    data: { title: "Группа для проверки", agencyId: me.agency.id, startsOn: day(-1), endsOn: day(7), place: "Meriva", locale: "ru", programme: "core" },
  });
  const { id, joinCode } = (await made.json()) as { id: string; joinCode: string };
  await api.dispose();
  return { id, code: joinCode };
}

/** Somebody new who joined by code: nothing read, nothing answered, nobody else's business. */
export async function joinFreshLearner(name = "Сона Пробнова"): Promise<Account> {
  const { code } = await ownTraining();
  const api = await visitor();
  const login = `probe-${newId()}`;
  const made = await api.post(`/api/v1/join/${code}/account`, { data: { displayName: name, login, password: OWN_PASSWORD, lane: "prosecutor", locale: "ru" } });
  if (made.status() !== 201) throw new Error(`nobody could join: ${await made.text()}`);
  await api.dispose();
  return { login, password: OWN_PASSWORD };
}

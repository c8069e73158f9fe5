import "server-only";
import { findForSignIn } from "@/lib/db/actors";
import { err, ok, type Result } from "@/lib/kernel/result";
import { tidyLine } from "@/lib/kernel/text";
import { verifyPassword } from "@/lib/platform/passwords/passwords";
import { rateLimiter, type RateLimiter } from "@/lib/platform/rate-limit";
import type { Runtime } from "./runtime";

export interface Credentials {
  readonly login: string;
  readonly password: string;
  /** Where the request came from, as the server saw it. */
  readonly address: string;
}

export interface SignedIn {
  readonly personId: string;
  readonly sessionVersion: number;
}

export type SignInRefusal = { readonly code: "wrong_credentials" } | { readonly code: "too_many_requests"; readonly waitSeconds: number };

/** Wrong tries: few from one place on one account, more on the account from anywhere, more still from one place. */
const PAIR = { name: "signin_pair", points: 8, perSeconds: 15 * 60 };
const ACCOUNT = { name: "signin_account", points: 60, perSeconds: 60 * 60 };
const ADDRESS = { name: "signin_address", points: 300, perSeconds: 15 * 60 };
/** A place from which this account was opened before: a stranger's wrong tries elsewhere cannot lock it out. */
const KNOWN = { name: "signin_known", points: 1_000_000, perSeconds: 90 * 24 * 3600 };

/** Checks a login and password. The answer and its duration do not tell whether the login exists. */
export async function signIn(runtime: Runtime, credentials: Credentials): Promise<Result<SignedIn, SignInRefusal>> {
  const login = tidyLine(credentials.login).toLocaleLowerCase("und").slice(0, 200);
  const limits = limitsFor(runtime.databaseUrl);
  const pair = `${login}|${credentials.address}`;
  const [pairWait, accountWait, addressWait, known] = await Promise.all([
    limits.pair.waitFor(pair),
    limits.account.waitFor(login),
    limits.address.waitFor(credentials.address),
    limits.known.has(pair),
  ]);
  const waitSeconds = known ? pairWait : Math.max(pairWait, accountWait, addressWait);
  if (waitSeconds > 0) return err({ code: "too_many_requests", waitSeconds });
  const person = await findForSignIn(runtime.db, login);
  if (!(await verifyPassword(person?.passwordHash ?? null, credentials.password)) || !person) {
    await Promise.all([limits.pair.take(pair), limits.account.take(login), limits.address.take(credentials.address)]);
    return err({ code: "wrong_credentials" });
  }
  if (!known) await limits.known.take(pair);
  return ok({ personId: person.id, sessionVersion: person.sessionVersion });
}

interface Limits {
  readonly pair: RateLimiter;
  readonly account: RateLimiter;
  readonly address: RateLimiter;
  readonly known: RateLimiter;
}

const made = new Map<string, Limits>();

function limitsFor(databaseUrl: string): Limits {
  const found = made.get(databaseUrl);
  if (found) return found;
  const limits = {
    pair: rateLimiter(databaseUrl, PAIR),
    account: rateLimiter(databaseUrl, ACCOUNT),
    address: rateLimiter(databaseUrl, ADDRESS),
    known: rateLimiter(databaseUrl, KNOWN),
  };
  made.set(databaseUrl, limits);
  return limits;
}

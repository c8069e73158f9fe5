import "server-only";
import type { Problem } from "@/lib/kernel/problem";
import { rateLimiter, type Limit, type RateLimiter } from "@/lib/platform/rate-limit";
import type { Runtime } from "./runtime";

/** Wrong join codes from one place. A code holds 39.6 bits, so these few guesses find none; a class with typing errors gets by. */
export const CODE_GUESSES: Limit = { name: "join_guess", points: 60, perSeconds: 15 * 60 };
/** New accounts from one place: several classes behind one address, no flood. Each costs a password hash. */
export const NEW_ACCOUNTS: Limit = { name: "join_account", points: 240, perSeconds: 60 * 60 };
/** Files of the comparison from one place: each PDF costs a second of work, and a class saves at the same moment. */
export const COMPARISON_FILES: Limit = { name: "comparison_file", points: 60, perSeconds: 10 * 60 };

const made = new Map<string, RateLimiter>();

/** The limiter for `limit` on the runtime's database; one per process, since each keeps a timer. */
export function limiterFor(runtime: Runtime, limit: Limit): RateLimiter {
  const key = `${limit.name} ${runtime.databaseUrl}`;
  const limiter = made.get(key) ?? rateLimiter(runtime.databaseUrl, limit);
  made.set(key, limiter);
  return limiter;
}

/** The problem of having to wait. */
export function wait(waitSeconds: number): Problem {
  return { code: "too_many_requests", detail: { waitSeconds } };
}

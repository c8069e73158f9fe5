import "server-only";
import pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

/** Counters live in the database, so that several instances count together and a restart forgets nothing. */
export interface RateLimiter {
  /** Counts one event. Returns 0 when it may go on, else the seconds to wait. */
  take(key: string): Promise<number>;
  /** The seconds to wait before another event may happen, without counting one. */
  waitFor(key: string): Promise<number>;
  /** Whether anything was counted under the key within the window. */
  has(key: string): Promise<boolean>;
  forget(key: string): Promise<void>;
}

export interface Limit {
  readonly name: string;
  readonly points: number;
  readonly perSeconds: number;
}

let pool: pg.Pool | undefined;

/** A limiter of `points` events in `perSeconds`, kept under `name` in table rate_limit. */
export function rateLimiter(connectionString: string, limit: Limit): RateLimiter {
  pool ??= new pg.Pool({ connectionString, max: 2 });
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix: limit.name,
    points: limit.points,
    duration: limit.perSeconds,
  });
  const seconds = (state: RateLimiterRes): number => Math.max(1, Math.ceil(state.msBeforeNext / 1000));
  return {
    take: async (key) => {
      try {
        await limiter.consume(key);
        return 0;
      } catch (error) {
        if (error instanceof RateLimiterRes) return seconds(error);
        throw error;
      }
    },
    waitFor: async (key) => {
      const state = await limiter.get(key);
      return state !== null && state.consumedPoints >= limit.points ? seconds(state) : 0;
    },
    has: async (key) => (await limiter.get(key)) !== null,
    forget: async (key) => {
      await limiter.delete(key);
    },
  };
}

const FIRST_MILLISECONDS = 1000;
const LONGEST_MILLISECONDS = 120_000;

/**
 * How long to wait after the `failures`th failure in a row (from 1), in milliseconds. `chance` is between 0 and 1 and
 * spreads the upper half, so that a room of thirty does not come back in one moment. A wait the server asked for
 * (`askedSeconds`) is never cut short.
 */
export function waitAfter(failures: number, chance: number, askedSeconds = 0): number {
  const full = Math.min(LONGEST_MILLISECONDS, FIRST_MILLISECONDS * 2 ** Math.min(failures - 1, 10));
  return Math.max(Math.round(full / 2 + (full / 2) * chance), askedSeconds * 1000);
}

/**
 * How far something is shown. Four steps, so that "and" is the weakest and "or" the strongest:
 * 0 nothing speaks for it, 1 alleged or indicated only, 2 disputed, 3 proven.
 */
export type Strength = 0 | 1 | 2 | 3;
export const NOTHING: Strength = 0;
export const ALLEGED: Strength = 1;
export const DISPUTED: Strength = 2;
export const PROVEN: Strength = 3;

export function weakest(values: readonly Strength[]): Strength {
  let found: Strength = PROVEN;
  for (const value of values) if (value < found) found = value;
  return found;
}

export function strongest(values: readonly Strength[]): Strength {
  let found: Strength = NOTHING;
  for (const value of values) if (value > found) found = value;
  return found;
}

/** The strength with which at least `count` of the values hold. */
export function nthStrongest(values: readonly Strength[], count: number): Strength {
  return [...values].sort((a, b) => b - a)[count - 1] ?? NOTHING;
}

/** What is only alleged does not yet stand against a negative; what is disputed leaves it disputed. */
export function opposite(value: Strength): Strength {
  if (value === PROVEN) return NOTHING;
  return value === DISPUTED ? DISPUTED : PROVEN;
}

/** Milliseconds by which the server's clock is ahead of the device's, as far as answers have told. */
let ahead = 0;

/** Takes note of the `Date` header of an answer (whole seconds). */
export function hearServerTime(date: string | null): void {
  const heard = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(heard)) return;
  const difference = heard - Date.now();
  // Below a few seconds it is rounding and travel time, not a wrong clock.
  ahead = Math.abs(difference) < 5000 ? 0 : difference;
}

/** Now by the server's clock, in milliseconds since the epoch. */
export function serverNow(): number {
  return Date.now() + ahead;
}

const WARNINGS = [1, 5] as const;

/** Whole minutes to warn at, the more urgent first: the mark passed between two looks at the time left (milliseconds). */
export function warningBetween(before: number, after: number): (typeof WARNINGS)[number] | null {
  return WARNINGS.find((minutes) => before > minutes * 60_000 && after <= minutes * 60_000) ?? null;
}

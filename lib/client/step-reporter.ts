const QUIET_MILLISECONDS = 2000;

interface ReporterParts {
  readonly now: () => number;
  readonly later: (milliseconds: number, run: () => void) => () => void;
  readonly report: (stepId: string) => void;
}

/**
 * Reports the step in view when it changes: at once if nothing was reported lately, else the last one seen when two seconds
 * have passed. `see(null)` (above the first step) reports nothing. `stop` reports what was still held back.
 */
export function stepReporter({ now, later, report }: ReporterParts): { readonly see: (stepId: string | null) => void; readonly stop: () => void } {
  let reported: string | null = null;
  let reportedAt = Number.NEGATIVE_INFINITY;
  let held: string | null = null;
  let callOff: (() => void) | null = null;

  function tell(): void {
    callOff?.();
    callOff = null;
    if (held === null || held === reported) return;
    reported = held;
    reportedAt = now();
    report(held);
  }

  return {
    see(stepId) {
      if (stepId === null) return;
      held = stepId;
      const wait = reportedAt + QUIET_MILLISECONDS - now();
      if (wait <= 0) tell();
      else callOff ??= later(wait, tell);
    },
    stop: tell,
  };
}

import { fc, test } from "@fast-check/vitest";
import { expect, test as example } from "vitest";
import { stepReporter } from "./step-reporter";

function bench() {
  let now = 0;
  let timer: { at: number; run: () => void } | null = null;
  const reported: { stepId: string; at: number }[] = [];
  const reporter = stepReporter({
    now: () => now,
    later: (milliseconds, run) => {
      timer = { at: now + milliseconds, run };
      return () => {
        timer = null;
      };
    },
    report: (stepId) => reported.push({ stepId, at: now }),
  });
  function pass(milliseconds: number) {
    const until = now + milliseconds;
    if (timer !== null && timer.at <= until) {
      now = timer.at;
      timer.run();
    }
    now = until;
  }
  return { reporter, reported, pass };
}

test.prop([fc.array(fc.tuple(fc.constantFrom("s1", "s2", "s3"), fc.nat(5000)), { minLength: 1 })])(
  "L1 reports changes only, two seconds apart, and ends with the last step seen",
  (seen) => {
    const { reporter, reported, pass } = bench();
    for (const [stepId, milliseconds] of seen) {
      reporter.see(stepId);
      pass(milliseconds);
    }
    for (const [index, { stepId, at }] of reported.entries()) {
      const before = reported[index - 1];
      if (before === undefined) continue;
      expect(stepId).not.toBe(before.stepId);
      expect(at - before.at).toBeGreaterThanOrEqual(2000);
    }
    reporter.stop();
    expect(reported.at(-1)?.stepId).toBe(seen.at(-1)?.[0]);
  },
);

example("L1 nothing is reported above the first step", () => {
  const { reporter, reported } = bench();
  reporter.see(null);
  reporter.stop();
  expect(reported).toEqual([]);
});

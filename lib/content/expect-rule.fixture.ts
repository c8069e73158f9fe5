import { expect } from "vitest";
import { fixture } from "./content.fixture";
import type { Edit } from "./content.fixture";
import type { Finding, RuleId } from "./finding";
import { validate } from "./validate";

/** The valid content keeps the rule; with the edits it is broken, and only it. Returns its findings. */
export function expectBroken(rule: RuleId, ...edits: readonly Edit[]): Finding[] {
  expect(validate(fixture())).toEqual([]);
  const findings = validate(fixture(...edits));
  expect([...new Set(findings.map((finding) => finding.rule))]).toEqual([rule]);
  return findings;
}

/** The edits leave every rule kept. */
export function expectKept(...edits: readonly Edit[]): void {
  expect(validate(fixture(...edits))).toEqual([]);
}

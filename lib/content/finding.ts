/** Identity of a rule in docs/content-rules.md. */
export type RuleId = `R${number}`;

/** One breach of one rule, at one place. `line` counts from 1. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly rule: RuleId;
  readonly message: string;
}

/** `path:line rule message`, the form editors and terminals make clickable. */
export function formatFinding(finding: Finding): string {
  return `${finding.path}:${finding.line} ${finding.rule} ${finding.message}`;
}

/** Findings in reading order: by path, line, rule. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return findings.toSorted((a, b) => compare(a.path, b.path) || a.line - b.line || compare(a.rule, b.rule));
}

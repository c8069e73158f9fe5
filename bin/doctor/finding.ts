/** What was found about one setting. `todo` says what to do; it is there whenever the state is not ok. */
export type Finding =
  | { readonly state: "ok"; readonly subject: string; readonly seen: string }
  | { readonly state: "attention" | "broken"; readonly subject: string; readonly seen: string; readonly todo: string };

export const ok = (subject: string, seen: string): Finding => ({ state: "ok", subject, seen });
export const attention = (subject: string, seen: string, todo: string): Finding => ({ state: "attention", subject, seen, todo });
export const broken = (subject: string, seen: string, todo: string): Finding => ({ state: "broken", subject, seen, todo });

/** One line for a terminal: state, subject, what was seen, what to do. */
export function lineOf(finding: Finding): string {
  const head = `${finding.state.padEnd(10)} ${finding.subject.padEnd(12)} ${finding.seen}`;
  return finding.state === "ok" ? head : `${head} → ${finding.todo}`;
}

/** The exit code of the command: 1 when something is broken, else 0. */
export function exitCodeOf(findings: readonly Finding[]): 0 | 1 {
  return findings.some(({ state }) => state === "broken") ? 1 : 0;
}

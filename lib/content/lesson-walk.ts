import type { Finding, RuleId } from "./finding";
import type { Node } from "@markdoc/markdoc";

export type MentionKind = "law" | "term" | "check" | "figure" | "source";

/** Something a lesson refers to, and where. */
export interface Mention {
  readonly kind: MentionKind;
  readonly id: string;
  readonly line: number;
}

/** Words of a lesson with their line, for the rules about language. */
export interface Passage {
  readonly line: number;
  readonly text: string;
}

/** What one walk over a text collects on the way. */
export class Walk {
  readonly findings: Finding[] = [];
  readonly mentions: Mention[] = [];
  readonly passages: Passage[] = [];

  constructor(private readonly path: string) {}

  find(rule: RuleId, node: Node, message: string): void {
    this.findings.push({ path: this.path, line: lineOfNode(node), rule, message });
  }

  mention(kind: MentionKind, node: Node, id: string): void {
    this.mentions.push({ kind, id, line: lineOfNode(node) });
  }

  /** Notes the words and hands them back. */
  words(text: string, node: Node): string {
    this.passages.push({ line: lineOfNode(node), text });
    return text;
  }
}

/** Markdoc counts lines from 0. */
export function lineOfNode(node: Node): number {
  return (node.lines[0] ?? 0) + 1;
}

import { isMap, isSeq, LineCounter, parseDocument } from "yaml";
import type { Document, Node } from "yaml";
import type { z } from "zod";
import type { Finding } from "./finding";

/** A file that matched its schema, with a way back to its lines. */
export interface Parsed<T> {
  readonly path: string;
  readonly value: T;
  /** Line of the value at `at` (keys and indexes from the root), or of its nearest parent that exists. Counts from 1. */
  readonly lineOf: (...at: readonly PropertyKey[]) => number;
}

export interface YamlOutcome<T> {
  readonly parsed: Parsed<T> | null;
  readonly findings: readonly Finding[];
}

interface YamlSource<T> {
  readonly path: string;
  readonly text: string;
  readonly schema: z.ZodType<T>;
  /** Lines above the YAML text in the same file: 1 for front matter. */
  readonly linesAbove?: number;
}

/** Parses YAML 1.2 and checks it against a schema; every error becomes a finding of rule R01 with its line. */
export function parseYaml<T>({ path, text, schema, linesAbove = 0 }: YamlSource<T>): YamlOutcome<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const lineAt = (offset: number) => counter.linePos(offset).line + linesAbove;
  const problem = (line: number, message: string): Finding => ({ path, line, rule: "R01", message });
  if (document.errors.length > 0) {
    return { parsed: null, findings: document.errors.map((error) => problem(lineAt(error.pos[0]), firstLine(error.message))) };
  }
  const lineOf = (...at: readonly PropertyKey[]) => lineAt(offsetOf(document, at));
  const checked = schema.safeParse(document.toJS());
  if (checked.success) return { parsed: { path, value: checked.data, lineOf }, findings: [] };
  const findings = checked.error.issues.map((issue) => {
    const where = issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
    return problem(lineOf(...issue.path), where + issue.message);
  });
  return { parsed: null, findings };
}

function offsetOf(document: Document.Parsed, at: readonly PropertyKey[]): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of at) {
    const found = childOf(node, step);
    if (found === null) return offset;
    node = found.node;
    offset = found.offset;
  }
  return offset;
}

function childOf(node: Node | null, step: PropertyKey): { node: Node | null; offset: number } | null {
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.find(({ key }) => "value" in key && String(key.value) === String(step));
    return pair ? { node: pair.value, offset: pair.key.range?.[0] ?? 0 } : null;
  }
  if (isSeq<Node>(node)) {
    const entry = node.items[Number(step)];
    return entry ? { node: entry, offset: entry.range?.[0] ?? 0 } : null;
  }
  return null;
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? message;
}

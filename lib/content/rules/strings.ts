import type { ContentSources } from "@/lib/content/sources";
import type { Parsed } from "@/lib/content/yaml-source";

/** A text somewhere in a YAML file. */
export interface FoundString {
  readonly path: string;
  readonly line: number;
  readonly at: readonly string[];
  readonly text: string;
}

/** Every string value of every parsed YAML file; structure and key files too. */
export function stringsOf(tree: ContentSources): FoundString[] {
  return tree.yaml.flatMap((file) => walk(file, file.value, []));
}

function walk(file: Parsed<unknown>, value: unknown, at: readonly string[]): FoundString[] {
  if (typeof value === "string") return [{ path: file.path, line: file.lineOf(...at), at, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => walk(file, child, [...at, key]));
}

import { markdownPieces, withMarkdownStrings } from "./markdown-strings";
import type { InFile, Spot } from "./spot";
import { withYamlStrings, yamlSpots } from "./yaml-strings";

/** Every string of a text that is translated, in its order. */
export function spotsOf(file: InFile): Spot[] {
  return file.format === "markdown" ? markdownPieces(file.text).filter((piece) => typeof piece !== "string") : yamlSpots(file);
}

/**
 * A text with other words at some of its ids, byte for byte the same elsewhere. Null when the words do not fit: an id has no place
 * in it, or words would break the text, as `|` does in a table: what is read back must be what was meant, and nothing else changed.
 */
export function withStrings(file: InFile, source: InFile, changes: ReadonlyMap<string, string>): string | null {
  const text = file.format === "markdown" ? withMarkdownStrings(file.text, changes) : withYamlStrings(file, source, changes);
  if (text === null) return null;
  const wanted = new Map([...spotsOf(file).map(({ id, text: words }) => [id, words] as const), ...changes]);
  const found = new Map(spotsOf({ ...file, text }).map(({ id, text: words }) => [id, words]));
  return wanted.size === found.size && [...wanted].every(([id, words]) => found.get(id) === words) ? text : null;
}

import { Composer, CST, isMap, isScalar, isSeq, Parser, parse, stringify } from "yaml";
import type { Document, YAMLMap } from "yaml";
import { isLocale } from "@/lib/kernel/locale";
import type { InFile, Spot } from "./spot";

type Path = readonly (string | number)[];
interface Leaf extends Spot {
  readonly at: Path;
}

/** The words of a YAML or JSON text, in its order. Ids of lists are those of their entries where these have one, else places from 1. */
export function yamlSpots(file: InFile): Spot[] {
  return leavesOf(file).map(({ id, text }) => ({ id, text }));
}

function leavesOf({ format, text, locale }: InFile): Leaf[] {
  const leaves = walk(parse(text), [], []);
  if (format !== "localized") return leaves.filter(({ at }) => isWord(at));
  return leaves.flatMap(({ at, names, text: words }) => {
    const depth = at.findIndex(isLocale);
    if (depth < 0 || at[depth] !== locale || at.at(-1) === "state") return [];
    return [{ at, id: names.toSpliced(depth, 1).join("."), text: words }];
  });
}

/** `state` says how far a text has come and `notice.level` how hard it is to read; all else in a file of words is words. */
function isWord(at: Path): boolean {
  return at.join(".") !== "state" && at.slice(-2).join(".") !== "notice.level";
}

function walk(value: unknown, at: Path, names: readonly string[]): (Leaf & { readonly names: readonly string[] })[] {
  if (typeof value === "string") return [{ at, names, id: names.join("."), text: value }];
  if (Array.isArray(value)) return value.flatMap((entry: unknown, index) => walk(entry, [...at, index], [...names, idOf(entry) ?? String(index + 1)]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => walk(entry, [...at, key], [...names, key]));
}

function idOf(entry: unknown): string | null {
  return typeof entry === "object" && entry !== null && "id" in entry && typeof entry.id === "string" ? entry.id : null;
}

/** A text with other words at some of its ids; `null` when one of them has no place in it. All other bytes stay, comments too. */
export function withYamlStrings(file: InFile, source: InFile, changes: ReadonlyMap<string, string>): string | null {
  const known = new Map(leavesOf(file).map((leaf) => [leaf.id, leaf.at]));
  const there = [...changes].flatMap(([id, words]) => (known.has(id) ? [{ at: known.get(id) ?? [], words }] : []));
  const places = new Map(leavesOf(source).map((leaf) => [leaf.id, inLocale(leaf.at, file)]));
  const missing = [...changes].filter(([id]) => !known.has(id));
  return missing.reduce<string | null>(
    (text, [id, words]) => {
      const at = places.get(id);
      return text === null || at === undefined ? null : inserted(text, at, words);
    },
    replaced(file.text, there),
  );
}

function inLocale(at: Path, { format, locale }: InFile): Path {
  const depth = at.findIndex(isLocale);
  return format === "localized" ? at.with(depth, locale) : at;
}

/** Sets values that are there, through the tokens of their text. */
function replaced(text: string, changes: readonly { readonly at: Path; readonly words: string }[]): string {
  const tokens = [...new Parser().parse(text)];
  const document = documentOf(tokens);
  for (const { at, words } of changes) {
    const node = document.getIn(at, true);
    if (!isScalar(node) || !node.srcToken || !CST.isScalar(node.srcToken)) throw new Error(`there is no value at ${at.join(".")}`);
    // A plain value might become a number or a mapping; quotes keep it a text.
    const type = node.type === "PLAIN" || node.type === undefined ? "QUOTE_DOUBLE" : node.type;
    CST.setScalarValue(node.srcToken, words, { type });
  }
  return tokens.map((token) => CST.stringify(token)).join("");
}

function documentOf(tokens: readonly CST.Token[]): Document {
  const [document] = [...new Composer({ keepSourceTokens: true }).compose(tokens, true)];
  if (document === undefined) throw new Error("the composer was told to make a document in any case");
  return document;
}

/** Adds one value that is missing, at the end of the deepest mapping on its way that is there. Lists do not grow. */
function inserted(text: string, at: Path, words: string): string | null {
  const document = documentOf([...new Parser().parse(text)]);
  for (let depth = at.length - 1; depth >= 0; depth -= 1) {
    const parent = depth === 0 ? document.contents : document.getIn(at.slice(0, depth), true);
    if (isSeq(parent)) return null;
    if (isMap(parent)) return intoMap(text, parent, { keys: at.slice(depth), words });
  }
  return null;
}

function intoMap(text: string, map: YAMLMap, { keys, words }: { readonly keys: Path; readonly words: string }): string | null {
  if (keys.some((key) => typeof key === "number") || !map.range) return null;
  const [start, end] = map.range;
  const last = map.items.at(-1);
  if (map.flow) {
    const nested = keys.toReversed().reduce<string>((inner, key, index) => (index === 0 ? `${key}: ${inner}` : `${key}: { ${inner} }`), JSON.stringify(words));
    const close = text.lastIndexOf("}", end - 1);
    const before = text.slice(0, close).trimEnd();
    return `${before}${last ? ", " : " "}${nested}${text.slice(before.length, close) || " "}${text.slice(close)}`;
  }
  const indent = " ".repeat(start - (text.lastIndexOf("\n", start - 1) + 1));
  const nested = keys.toReversed().reduce<unknown>((inner, key) => ({ [key]: inner }), words);
  const lines = stringify(nested, { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" }).trimEnd().split("\n");
  const head = text.slice(0, end).trimEnd();
  return `${head}\n${lines.map((line) => indent + line).join("\n")}${text.slice(head.length) || "\n"}`;
}

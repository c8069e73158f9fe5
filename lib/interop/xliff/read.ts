import { DOMParser, Node, ParseError } from "@xmldom/xmldom";
import type { DOMParserOptions, Element } from "@xmldom/xmldom";
import { err, ok } from "@/lib/kernel/result";
import type { Result } from "@/lib/kernel/result";
import { OWN_NAMESPACE, XLIFF_NAMESPACE, XLIFF_STATES } from "./model";
import type { XliffState } from "./model";

/** Why a file cannot be read, with the line where that shows. */
export interface XliffProblem {
  readonly line: number;
  readonly message: string;
}
/** A unit as it came back: what its words say with all markup put back. */
export interface ReturnedUnit {
  readonly id: string;
  readonly line: number;
  readonly source: string;
  readonly target: string | null;
  /** The lowest state of its segments. */
  readonly state: XliffState;
  readonly over: string;
}
export interface ReturnedFile {
  readonly id: string;
  readonly units: readonly ReturnedUnit[];
}
export interface ReturnedXliff {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly files: readonly ReturnedFile[];
}

/** What stops the reading of a document; caught at its only door. */
class Unreadable extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

const VERSIONS = ["2.0", "2.1"];

/**
 * Reads an XLIFF 2.0 or 2.1 document as translation tools give it back: segments may have been split, marks added, data moved.
 * Fails with a line for text that is not well-formed XML, has a DOCTYPE, is of another version, or whose codes point to nothing.
 */
export function readXliff(text: string): Result<ReturnedXliff, XliffProblem> {
  try {
    return ok(documentOf(rootOf(text)));
  } catch (error) {
    if (error instanceof Unreadable) return err({ line: error.line, message: error.message });
    throw error;
  }
}

function rootOf(text: string): Element {
  // Entities of a DOCTYPE could grow without end; XLIFF knows none.
  if (/<!DOCTYPE/iu.test(text)) throw new Unreadable(1, "a DOCTYPE is not accepted");
  const root = parsed(text);
  if (root.localName !== "xliff") throw new Unreadable(lineOf(root), `the document is <${root.tagName}>, not <xliff>`);
  const version = root.getAttribute("version") ?? "";
  if (root.namespaceURI !== XLIFF_NAMESPACE || !VERSIONS.includes(version)) {
    throw new Unreadable(lineOf(root), `XLIFF ${version || "of an unknown version"} is not read, only ${VERSIONS.join(" and ")}`);
  }
  return root;
}

function parsed(text: string): Element {
  const complaints: { line: number; message: string }[] = [];
  const onError: NonNullable<DOMParserOptions["onError"]> = (_level, message, context: { locator?: { lineNumber?: number } }) => {
    complaints.push({ line: context.locator?.lineNumber ?? 1, message });
  };
  let root: Element | null = null;
  try {
    root = new DOMParser({ onError }).parseFromString(text, "text/xml").documentElement;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    complaints.push({ line: 1, message: error.message });
  }
  const [first] = complaints;
  if (first !== undefined || root === null) throw new Unreadable(first?.line ?? 1, firstLine(first?.message ?? "there is no document"));
  return root;
}

function documentOf(root: Element): ReturnedXliff {
  return {
    sourceLanguage: root.getAttribute("srcLang") ?? "",
    targetLanguage: root.getAttribute("trgLang") ?? "",
    files: children(root, "file").map((file) => ({ id: file.getAttribute("id") ?? "", units: unitsIn(file).map(unitOf) })),
  };
}

/** Units of a file, those within groups too. */
function unitsIn(parent: Element): Element[] {
  return children(parent).flatMap((child) => {
    if (child.localName === "unit") return [child];
    return child.localName === "group" ? unitsIn(child) : [];
  });
}

function unitOf(unit: Element): ReturnedUnit {
  const data = new Map(
    children(unit, "originalData")
      .flatMap((list) => children(list, "data"))
      .map((entry) => [entry.getAttribute("id") ?? "", textOf(entry, new Map())]),
  );
  const parts = children(unit).filter(({ localName }) => localName === "segment" || localName === "ignorable");
  const segments = parts.filter(({ localName }) => localName === "segment");
  const targets = parts.map((part) => side(part, "target", data) ?? (part.localName === "ignorable" ? side(part, "source", data) : null));
  const states = segments.map(stateOf);
  return {
    id: unit.getAttribute("id") ?? "",
    line: lineOf(unit),
    source: parts.map((part) => side(part, "source", data) ?? "").join(""),
    target: targets.includes(null) ? null : targets.join(""),
    state: XLIFF_STATES.find((state) => states.includes(state)) ?? "initial",
    over: unit.getAttributeNS(OWN_NAMESPACE, "over") ?? "",
  };
}

function side(part: Element, name: "source" | "target", data: ReadonlyMap<string, string>): string | null {
  const found = children(part, name)[0];
  return found === undefined ? null : textOf(found, data);
}

function stateOf(segment: Element): XliffState {
  const state = segment.getAttribute("state") ?? "initial";
  const known = XLIFF_STATES.find((one) => one === state);
  if (known === undefined) throw new Unreadable(lineOf(segment), `${state} is not a state of XLIFF 2`);
  return known;
}

/** The words within an element, every code replaced by the data it stands for. Marks of tools (`mrk`, `sm`, `em`) are looked through. */
function textOf(element: Element, data: ReadonlyMap<string, string>): string {
  const dataAt = (code: Element, name: string): string => {
    const ref = code.getAttribute(name);
    const text = ref === null ? undefined : data.get(ref);
    if (text === undefined) throw new Unreadable(lineOf(code), `<${code.tagName} id="${code.getAttribute("id") ?? ""}"> refers to no original data`);
    return text;
  };
  return [...element.childNodes]
    .map((child) => {
      if (child.nodeType === Node.TEXT_NODE || child.nodeType === Node.CDATA_SECTION_NODE) return child.nodeValue ?? "";
      if (!isElement(child)) return "";
      switch (child.localName) {
        case "ph":
        case "sc":
        case "ec":
          return dataAt(child, "dataRef");
        case "pc":
          return dataAt(child, "dataRefStart") + textOf(child, data) + dataAt(child, "dataRefEnd");
        case "cp":
          return String.fromCodePoint(Number.parseInt(child.getAttribute("hex") ?? "0", 16));
        default:
          return textOf(child, data);
      }
    })
    .join("");
}

function children(parent: Element, name?: string): Element[] {
  return [...parent.childNodes].filter(isElement).filter((child) => child.namespaceURI === XLIFF_NAMESPACE && (name === undefined || child.localName === name));
}

function isElement(node: object): node is Element {
  return "nodeType" in node && node.nodeType === Node.ELEMENT_NODE;
}

function lineOf(element: Element): number {
  return element.lineNumber ?? 1;
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? message;
}

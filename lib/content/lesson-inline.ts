import type { LessonInline } from "@/lib/domain/catalogue";
import type { Node } from "@markdoc/markdoc";
import type { Walk } from "./lesson-walk";
import { textAttribute } from "./markdown-attributes";

const CITED_SOURCES = /\[(S\d{1,2}(?:, ?S\d{1,2})*)\]/u;
const HELD_SPACE = /(?<=\S|^) (?=[—–] )|(?<=№) (?=\d)/gu;
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|\/|#)/u;

/** Turns the inside of a line into lesson nodes; what is not in the closed list becomes a finding and is left out. */
export function inlineNodes(nodes: readonly Node[], walk: Walk): LessonInline[] {
  return trimmed(nodes.flatMap((node) => inlineNode(node, walk)));
}

function inlineNode(node: Node, walk: Walk): LessonInline[] {
  switch (node.type) {
    case "text":
      return textNodes(node, walk);
    case "softbreak":
      return [{ type: "text", text: " " }];
    case "hardbreak":
      return [{ type: "break" }];
    case "code":
      return [{ type: "code", text: walk.words(textAttribute(node, "content"), node) }];
    case "strong":
    case "em":
      return [{ type: node.type, children: node.children.flatMap((child) => inlineNode(child, walk)) }];
    case "link":
      return link(node, walk);
    case "inline":
      return node.children.flatMap((child) => inlineNode(child, walk));
    case "tag":
      return tagInline(node, walk);
    default:
      walk.find("R13", node, `${node.type} cannot stand inside a line`);
      return [];
  }
}

function textNodes(node: Node, walk: Walk): LessonInline[] {
  const content: unknown = node.attributes["content"];
  if (typeof content !== "string") {
    walk.find("R13", node, "variables and functions are not part of the lesson format");
    return [];
  }
  walk.words(content, node);
  return content.split(CITED_SOURCES).flatMap((piece, index): LessonInline[] => {
    if (index % 2 === 0) return piece === "" ? [] : [{ type: "text", text: bound(piece) }];
    const ids = piece.split(/, ?/u);
    for (const id of ids) walk.mention("source", node, id);
    return [{ type: "source", ids }];
  });
}

/** The text with the spaces made unbreakable at which no line may end: before a dash, after a number sign. */
function bound(text: string): string {
  return text.replace(HELD_SPACE, "\u00a0");
}

function link(node: Node, walk: Walk): LessonInline[] {
  const href = textAttribute(node, "href");
  if (!SAFE_ADDRESS.test(href)) walk.find("R13", node, `address ${href} must begin with https://, http://, mailto:, / or #`);
  return [{ type: "link", href, children: node.children.flatMap((child) => inlineNode(child, walk)) }];
}

function tagInline(node: Node, walk: Walk): LessonInline[] {
  const children = () => node.children.flatMap((child) => inlineNode(child, walk));
  switch (node.tag) {
    case "law":
      walk.mention("law", node, textAttribute(node, "ref"));
      return [{ type: "law", ref: textAttribute(node, "ref") }];
    case "term":
      walk.mention("term", node, textAttribute(node, "id"));
      return [{ type: "term", id: textAttribute(node, "id"), children: children() }];
    case "draft":
      return [{ type: "draft-inline", children: children() }];
    default:
      walk.find("R13", node, `tag ${node.tag ?? "?"} cannot stand inside a line`);
      return [];
  }
}

/** Spaces at the ends of a line carry nothing. */
function trimmed(nodes: readonly LessonInline[]): LessonInline[] {
  return nodes
    .map((node, index) => {
      if (node.type !== "text") return node;
      const start = index === 0 ? node.text.trimStart() : node.text;
      return { ...node, text: index === nodes.length - 1 ? start.trimEnd() : start };
    })
    .filter((node) => node.type !== "text" || node.text !== "");
}

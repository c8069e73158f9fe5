import type { LessonBlock, LessonInline, LessonRow } from "@/lib/domain/catalogue";
import { calloutToneOf, noticeLevelOf, roleOf, textAttribute } from "./markdown-attributes";
import { INLINE_TAGS, isTagName } from "./markdown-tags";
import type { Node } from "@markdoc/markdoc";
import { inlineNodes } from "./lesson-inline";
import type { Walk } from "./lesson-walk";

/** Turns parsed Markdoc blocks into lesson nodes; what is not in the closed list becomes a finding and is left out. */
export function blockNodes(nodes: readonly Node[], walk: Walk): LessonBlock[] {
  return nodes.flatMap((node) => blockNode(node, walk));
}

function blockNode(node: Node, walk: Walk): LessonBlock[] {
  switch (node.type) {
    case "paragraph":
    case "inline":
      return paragraph(node, walk);
    case "heading":
      return heading(node, walk);
    case "list":
      return [{ type: "list", ordered: node.attributes["ordered"] === true, items: node.children.map((item) => blockNodes(item.children, walk)) }];
    case "blockquote":
      return [{ type: "quote", children: blockNodes(node.children, walk) }];
    case "hr":
      return [{ type: "rule" }];
    case "table":
      return [{ type: "table", head: rows(node, "thead", walk), rows: rows(node, "tbody", walk) }];
    case "tag":
      return tagBlock(node, walk);
    default:
      walk.find("R13", node, `${node.type} is not part of the lesson format`);
      return [];
  }
}

function heading(node: Node, walk: Walk): LessonBlock[] {
  const level: unknown = node.attributes["level"];
  if (level === 3 || level === 4) return [{ type: "heading", level, children: lineOf(node, walk) }];
  walk.find("R11", node, `a heading of level ${String(level)} cannot stand here: steps are ##, headings inside a step ### or ####`);
  return [];
}

/** A block tag written on one line reaches us inside a paragraph; alone there, it is the block it was meant to be. */
function paragraph(node: Node, walk: Walk): LessonBlock[] {
  const inner = node.type === "inline" ? node.children : node.children.flatMap((child) => child.children);
  const solid = inner.filter((child) => child.type !== "softbreak" && !(child.type === "text" && isBlank(child)));
  const [only, ...others] = solid;
  if (only !== undefined && others.length === 0 && only.type === "tag" && !isInlineTag(only)) return tagBlock(only, walk);
  return [{ type: "paragraph", children: inlineNodes(inner, walk) }];
}

function tagBlock(node: Node, walk: Walk): LessonBlock[] {
  if (!isTagName(node.tag)) {
    walk.find("R13", node, `tag ${node.tag ?? "?"} is not in the closed list`);
    return [];
  }
  const children = (): LessonBlock[] => wrapped(node, walk);
  switch (node.tag) {
    case "law":
    case "term":
      return [{ type: "paragraph", children: inlineNodes([node], walk) }];
    case "check":
      walk.mention("check", node, textAttribute(node, "id"));
      return [{ type: "check", id: textAttribute(node, "id") }];
    case "callout":
      return [{ type: "callout", tone: calloutToneOf(node), children: children() }];
    case "example":
      return [{ type: "example", title: walk.words(textAttribute(node, "title"), node), children: children() }];
    case "lane":
      return [{ type: "lane", role: roleOf(node), children: children() }];
    case "draft":
      return [{ type: "draft", children: children() }];
    case "notice":
      return [{ type: "notice", level: noticeLevelOf(node), summary: walk.words(textAttribute(node, "summary"), node), children: children() }];
    case "figure":
      return [figure(node, walk)];
  }
}

function figure(node: Node, walk: Walk): LessonBlock {
  const id = textAttribute(node, "id");
  const caption = textAttribute(node, "caption");
  walk.mention("figure", node, id);
  return {
    type: "figure",
    id,
    alt: walk.words(textAttribute(node, "alt"), node),
    caption: caption === "" ? null : walk.words(caption, node),
  };
}

/** Children of a block tag: blocks as they are, loose inline nodes gathered into one paragraph. */
function wrapped(node: Node, walk: Walk): LessonBlock[] {
  if (node.children.every((child) => !isLine(child))) return blockNodes(node.children, walk);
  return [{ type: "paragraph", children: inlineNodes(node.children, walk) }];
}

function rows(table: Node, part: "thead" | "tbody", walk: Walk): LessonRow[] {
  return table.children
    .filter((child) => child.type === part)
    .flatMap((section) => section.children.map((row) => row.children.map((cell) => lineOf(cell, walk))));
}

function lineOf(node: Node, walk: Walk): LessonInline[] {
  return inlineNodes(
    node.children.flatMap((child) => (child.type === "inline" ? child.children : [child])),
    walk,
  );
}

function isLine(node: Node): boolean {
  return node.inline || node.type === "text";
}

function isInlineTag(node: Node): boolean {
  return INLINE_TAGS.some((name) => name === node.tag);
}

function isBlank(node: Node): boolean {
  return String(node.attributes["content"]).trim() === "";
}

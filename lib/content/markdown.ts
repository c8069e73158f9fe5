import "server-only";
import { lessonFrontMatterSchema } from "@/lib/domain/catalogue";
import type { LessonFrontMatter, LessonStep } from "@/lib/domain/catalogue";
import Markdoc from "@markdoc/markdoc";
import type { Node } from "@markdoc/markdoc";
import type { Finding } from "./finding";
import { inlineNodes } from "./lesson-inline";
import { blockNodes } from "./lesson-nodes";
import { lineOfNode, Walk } from "./lesson-walk";
import type { Mention, Passage } from "./lesson-walk";
import { MARKDOC_CONFIG } from "./markdown-tags";
import { parseYaml } from "./yaml-source";
import type { Parsed } from "./yaml-source";

/** A lesson text compiled to plain JSON, with what the rules need to know about it. */
export interface LessonSource {
  readonly path: string;
  readonly frontMatter: Parsed<LessonFrontMatter> | null;
  readonly steps: readonly (LessonStep & { readonly line: number })[];
  readonly mentions: readonly Mention[];
  readonly passages: readonly Passage[];
  readonly findings: readonly Finding[];
}

/** Compiles one lesson file. Pure; never throws: whatever is wrong is in `findings` (R01, R11, R13, R14). */
export function compileLesson(path: string, text: string): LessonSource {
  const document = Markdoc.parse(text);
  const walk = new Walk(path);
  const frontMatter = parseYaml({
    path,
    text: String(document.attributes["frontmatter"] ?? ""),
    schema: lessonFrontMatterSchema,
    linesAbove: 1,
  });
  const steps = stepsOf(document.children, walk);
  return {
    path,
    frontMatter: frontMatter.parsed,
    steps,
    mentions: walk.mentions,
    passages: walk.passages,
    findings: [...frontMatter.findings, ...syntaxFindings(path, document), ...walk.findings, ...rawHtml(path, walk.passages)],
  };
}

/** A text for staff: the same closed tags, headings of any level, no front matter; what it mentions and what is wrong with it. */
export function compileNotes(path: string, text: string): Pick<LessonSource, "mentions" | "findings"> {
  const document = Markdoc.parse(text);
  const walk = new Walk(path);
  blockNodes(
    document.children.filter((node) => node.type !== "heading"),
    walk,
  );
  return { mentions: walk.mentions, findings: [...syntaxFindings(path, document), ...walk.findings, ...rawHtml(path, walk.passages)] };
}

function syntaxFindings(path: string, document: Node): Finding[] {
  return Markdoc.validate(document, MARKDOC_CONFIG)
    .filter(({ error }) => error.id !== "tag-undefined")
    .map(({ lines, error }) => ({ path, line: (lines[0] ?? 0) + 1, rule: "R13", message: error.message }));
}

function stepsOf(nodes: readonly Node[], walk: Walk): (LessonStep & { line: number })[] {
  const starts = nodes.flatMap((node, index) => (node.type === "heading" && node.attributes["level"] === 2 ? [index] : []));
  for (const node of nodes.slice(0, starts[0] ?? nodes.length)) walk.find("R11", node, "text stands before the first step (##)");
  return starts.flatMap((start, index) => {
    const node = nodes[start];
    if (node === undefined) return [];
    const id: unknown = node.attributes["id"];
    if (typeof id !== "string") walk.find("R11", node, "a step needs an id: ## Title {% #id %}");
    const title = inlineNodes(node.children, walk);
    return [
      {
        id: typeof id === "string" ? id : "",
        title,
        nodes: blockNodes(nodes.slice(start + 1, starts[index + 1]), walk),
        line: lineOfNode(node),
      },
    ];
  });
}

const HTML = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--/iu;

function rawHtml(path: string, passages: readonly Passage[]): Finding[] {
  return passages.flatMap(({ line, text }): Finding[] => {
    if (HTML.test(text)) return [{ path, line, rule: "R14", message: "raw HTML is not part of the lesson format" }];
    if (text.includes("[[")) return [{ path, line, rule: "R14", message: 'cite with {% law ref="…" /%} in a lesson; [[…]] belongs to YAML' }];
    return [];
  });
}

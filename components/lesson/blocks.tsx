import { Callout } from "@/components/ui/callout";
import { TextMark } from "@/components/ui/text-mark";
import type { LessonBlock, LessonInline, LessonRow, RoleLane } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { LessonView } from "./context";
import { Inline } from "./inline";
import { Notice } from "./notice";

/** Paragraphs, lists, tables and the named passages of a lesson, in order. */
export function Blocks({ view, nodes }: { readonly view: LessonView; readonly nodes: readonly LessonBlock[] }) {
  return nodes.map((node, index) => <Block key={index} view={view} node={node} />);
}

function Block({ view, node }: { readonly view: LessonView; readonly node: LessonBlock }) {
  const { lesson } = view;
  switch (node.type) {
    case "heading": {
      const Heading = node.level === 3 ? "h3" : "h4";
      return (
        <Heading>
          <Inline lesson={lesson} nodes={node.children} />
        </Heading>
      );
    }
    case "paragraph":
      return (
        <p>
          <Inline lesson={lesson} nodes={node.children} />
        </p>
      );
    case "list": {
      const List = node.ordered ? "ol" : "ul";
      return (
        <List>
          {node.items.map((item, index) => (
            <li key={index}>
              <ListItem view={view} nodes={item} />
            </li>
          ))}
        </List>
      );
    }
    case "table":
      return <LessonTable view={view} head={node.head} rows={node.rows} />;
    case "quote":
      return (
        <blockquote>
          <Blocks view={view} nodes={node.children} />
        </blockquote>
      );
    case "rule":
      return <hr />;
    case "check":
      return view.renderCheck(node.id);
    case "figure":
      return (
        <figure aria-label={node.alt}>
          {view.renderFigure(node.id) ?? <p>{node.alt}</p>}
          {node.caption && <figcaption>{node.caption}</figcaption>}
        </figure>
      );
    default:
      return <Passage view={view} node={node} />;
  }
}

type PassageNode = Extract<LessonBlock, { type: "callout" | "example" | "lane" | "draft" | "notice" }>;

function Passage({ view, node }: { readonly view: LessonView; readonly node: PassageNode }) {
  const t = useTranslations("lesson");
  const inner = <Blocks view={view} nodes={node.children} />;
  switch (node.type) {
    case "callout":
      return (
        <Callout tone={node.tone} title={t(`callout.${node.tone}`)}>
          {inner}
        </Callout>
      );
    case "example":
      return (
        <section className="example">
          <p className="passage-title">
            {t("example")}: {node.title}
          </p>
          {inner}
        </section>
      );
    case "lane":
      return <Lane role={node.role}>{inner}</Lane>;
    case "draft":
      return <Draft>{inner}</Draft>;
    case "notice":
      return (
        <Notice level={node.level} summary={node.summary}>
          {inner}
        </Notice>
      );
  }
}

function Lane({ role, children }: { readonly role: RoleLane; readonly children: ReactNode }) {
  const t = useTranslations("lesson.lane");
  return (
    <section className="lane" data-lane={role}>
      <p className="passage-title">{t(role)}</p>
      {children}
    </section>
  );
}

function Draft({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("text");
  return (
    <section className="draft">
      <TextMark words={t("unverified")} hint={t("unverifiedHint")} />
      {children}
    </section>
  );
}

/** A list item of one paragraph is set without the paragraph. */
function ListItem({ view, nodes }: { readonly view: LessonView; readonly nodes: readonly LessonBlock[] }) {
  const [only, ...more] = nodes;
  if (only?.type === "paragraph" && more.length === 0) return <Inline lesson={view.lesson} nodes={only.children} />;
  return <Blocks view={view} nodes={nodes} />;
}

function LessonTable({ view, head, rows }: { readonly view: LessonView; readonly head: readonly LessonRow[]; readonly rows: readonly LessonRow[] }) {
  const label = (head[0] ?? []).map(wordsOf).filter(Boolean).join(", ");
  return (
    <section className="table-frame" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          {head.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) =>
                // The corner over row headings names nothing: a heading without words would be read as one.
                wordsOf(cell) === "" ? (
                  <td key={column}>&#160;</td>
                ) : (
                  <th key={column} scope="col">
                    <Inline lesson={view.lesson} nodes={cell} />
                  </th>
                ),
              )}
            </tr>
          ))}
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => {
                const words = <Inline lesson={view.lesson} nodes={cell} />;
                return column === 0 ? (
                  <th key={column} scope="row">
                    {words}
                  </th>
                ) : (
                  <td key={column}>{words}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The plain words of a line, for labels. */
export function wordsOf(nodes: readonly LessonInline[]): string {
  return nodes.map((node) => ("children" in node ? wordsOf(node.children) : node.type === "text" || node.type === "code" ? node.text : "")).join("");
}

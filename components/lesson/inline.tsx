import { OutsideLink, Reference } from "@/components/ui/reference";
import type { LessonInline, PublicLesson } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { ReactNode } from "react";
import { cardId } from "./context";

/** A line of lesson text. */
export function Inline({ lesson, nodes }: { readonly lesson: PublicLesson; readonly nodes: readonly LessonInline[] }) {
  return nodes.map((node, index) => <InlineNode key={index} lesson={lesson} node={node} />);
}

function InlineNode({ lesson, node }: { readonly lesson: PublicLesson; readonly node: LessonInline }) {
  const inner = "children" in node ? <Inline lesson={lesson} nodes={node.children} /> : null;
  switch (node.type) {
    case "text":
      return node.text;
    case "code":
      return <code>{node.text}</code>;
    case "break":
      return <br />;
    case "strong":
      return <strong>{inner}</strong>;
    case "em":
      return <em>{inner}</em>;
    case "link":
      return <OutsideLink href={node.href}>{inner}</OutsideLink>;
    case "law":
      return <LawReference lesson={lesson} provision={node.ref} />;
    case "source":
      return <SourceReferences lesson={lesson} ids={node.ids} />;
    case "term":
      return lesson.terms[node.id] ? (
        <Reference kind="term" card={cardId.term(node.id)}>
          {inner}
        </Reference>
      ) : (
        inner
      );
    case "draft-inline":
      return <DraftWords>{inner}</DraftWords>;
  }
}

function LawReference({ lesson, provision }: { readonly lesson: PublicLesson; readonly provision: string }) {
  const t = useTranslations("law");
  const known = lesson.provisions[provision];
  if (!known) return <span className="reference-unknown">{t("unknown")}</span>;
  return (
    <Reference kind="law" card={cardId.law(provision)}>
      {known.pinpoint}
      {known.state === "draft" && <span className="reference-draft"> {t("draftShort")}</span>}
    </Reference>
  );
}

function SourceReferences({ lesson, ids }: { readonly lesson: PublicLesson; readonly ids: readonly string[] }) {
  const known = new Set(lesson.sources.map(({ id }) => id));
  return (
    <span className="sources-inline">
      [
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ", "}
          {known.has(id) ? (
            <Reference kind="source" card={cardId.source(id)}>
              {id}
            </Reference>
          ) : (
            id
          )}
        </Fragment>
      ))}
      ]
    </span>
  );
}

function DraftWords({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("text");
  return (
    <span className="draft-words">
      {children} <span className="draft-tag">({t("unverified")})</span>
    </span>
  );
}

import { Icon } from "@/components/ui/icon";
import type { CaseSegment, PublicCase, PublicCaseDocument } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The documents of a file. How a place of it looks and what follows a paragraph is for the caller to say. */
export function Documents({
  file,
  renderSegment,
  renderAfter,
}: {
  readonly file: PublicCase;
  readonly renderSegment: (segment: CaseSegment) => ReactNode;
  readonly renderAfter?: (paragraph: readonly CaseSegment[]) => ReactNode;
}) {
  return file.documents.map((document, index) => (
    <Document key={document.id} document={document} number={index + 1} language={file.textLocale} renderSegment={renderSegment} renderAfter={renderAfter} />
  ));
}

function Document({
  document,
  number,
  language,
  renderSegment,
  renderAfter,
}: {
  readonly document: PublicCaseDocument;
  readonly number: number;
  readonly language: string;
  readonly renderSegment: (segment: CaseSegment) => ReactNode;
  readonly renderAfter?: (paragraph: readonly CaseSegment[]) => ReactNode;
}) {
  const t = useTranslations("qualification");
  return (
    <article className={`file-document file-${document.kind}`} aria-labelledby={`file-${document.id}`}>
      <header>
        <p className="file-kind">
          <Icon name="case" size={14} />{" "}
          <span>
            {t("documentNumber", { number })} · {t(`document.${document.kind}`)}
          </span>
        </p>
        <h3 id={`file-${document.id}`} lang={language}>
          {document.title}
        </h3>
        {document.meta && (
          <p className="file-meta" lang={language}>
            {document.meta}
          </p>
        )}
      </header>
      {document.paragraphs.map((paragraph, index) => (
        <div key={index} className="file-paragraph">
          <p lang={language}>{paragraph.map(renderSegment)}</p>
          {renderAfter?.(paragraph)}
        </div>
      ))}
    </article>
  );
}

/** The file to be read, without anything to mark. */
export function PlainDocuments({ file }: { readonly file: PublicCase }) {
  return (
    <div className="file">
      <Documents file={file} renderSegment={({ id, text }) => <span key={id}>{text}</span>} />
    </div>
  );
}

"use client";

import { Icon } from "@/components/ui/icon";
import type { PublicCase } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import { textAt } from "./file-pane";
import { matrixOf } from "./matrix";
import type { MatrixRow } from "./matrix";
import type { MarkTag, Marks } from "./marks";
import type { Names } from "./names";

/** Elements × marked places: what the file gives for each element. An entry leads to its place; a mark can be taken back here. */
export function MatrixPane({
  file,
  marks,
  order,
  names,
  onGo,
  onRemove,
}: {
  readonly file: PublicCase;
  readonly marks: Marks;
  /** All places in reading order. */
  readonly order: readonly string[];
  readonly names: Names;
  readonly onGo: (segment: string) => void;
  readonly onRemove: (segment: string, tag: MarkTag) => void;
}) {
  const t = useTranslations("qualification");
  const sections = matrixOf(marks, order);
  if (sections.every(({ rows }) => rows.length === 0)) return <p className="pane-empty">{t("matrixEmpty")}</p>;
  const numberOf = (segment: string) => file.documents.findIndex(({ paragraphs }) => paragraphs.flat().some(({ id }) => id === segment)) + 1;
  return (
    <table className="matrix">
      <caption className="sr-only">{t("matrixTitle")}</caption>
      {sections.map(({ category, rows }) => (
        <tbody key={category}>
          <tr>
            <th colSpan={2} scope="rowgroup">
              <span className={`line line-${category}`} data-level={0}>
                {t(`category.${category}`)}
              </span>{" "}
              <span className="matrix-count">{rows.reduce((sum, row) => sum + row.segments.length, 0)}</span>
            </th>
          </tr>
          {rows.length === 0 && category !== "none" && (
            <tr>
              <td colSpan={2} className="matrix-missing">
                {t("matrixNone")}
              </td>
            </tr>
          )}
          {rows.map((row) => (
            <Row
              key={row.tag}
              row={row}
              category={category}
              words={(segment) => textAt(file, segment)}
              numberOf={numberOf}
              names={names}
              onGo={onGo}
              onRemove={onRemove}
              language={file.textLocale}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({
  row,
  category,
  words,
  numberOf,
  names,
  language,
  onGo,
  onRemove,
}: {
  readonly row: MatrixRow;
  readonly category: string;
  readonly words: (segment: string) => string;
  readonly numberOf: (segment: string) => number;
  readonly names: Names;
  readonly language: string;
  readonly onGo: (segment: string) => void;
  readonly onRemove: (segment: string, tag: MarkTag) => void;
}) {
  const t = useTranslations("qualification");
  return (
    <tr>
      {category !== "none" && <th scope="row">{row.tag === category ? <span className="matrix-unnamed">{t("matrixUnnamed")}</span> : names.mark(row.tag)}</th>}
      <td colSpan={category === "none" ? 2 : 1}>
        <ul>
          {row.segments.map((segment) => (
            <li key={segment}>
              <button type="button" className="matrix-go" onClick={() => onGo(segment)} title={words(segment)}>
                <span className="matrix-document">{t("documentShort", { number: numberOf(segment) })}</span>{" "}
                <span className="matrix-words" lang={language}>
                  {words(segment)}
                </span>
              </button>
              <button
                type="button"
                className="matrix-remove"
                onClick={() => onRemove(segment, row.tag)}
                aria-label={t("matrixRemove", { mark: names.mark(row.tag), words: words(segment) })}
              >
                <Icon name="cross" size={14} />
              </button>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

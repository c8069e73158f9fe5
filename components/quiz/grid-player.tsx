import { useTranslations } from "next-intl";
import { useId } from "react";
import { PartFeedback } from "./feedback";
import { InlineText } from "./inline-text";
import { plainText } from "./plain-text";
import type { PlayerProps } from "./player-props";
import { withEntry } from "./player-props";
import { Stem } from "./stem";

/**
 * Statements judged by the same few answers. One group of radios per statement; wide screens lay them out as a table with
 * the answers as its head, narrow ones stack them with each answer written out.
 */
export function GridPlayer({ item, text, response, onAnswer, closed, feedback }: PlayerProps<"grid">) {
  const t = useTranslations("quiz");
  const id = useId();
  const rows = response && "rows" in response ? response.rows : {};
  const wanted = feedback?.key && "rows" in feedback.key ? feedback.key.rows : {};
  const column = (columnId: string) => plainText(text.columns?.[columnId] ?? "");
  function judge(row: string, columnId: string) {
    const after = withEntry(rows, row, columnId);
    onAnswer(after && { rows: after });
  }
  return (
    <fieldset className="question" disabled={closed}>
      <legend>
        <Stem text={text} hint={t("hint.grid")} />
      </legend>
      <div className="judgements" style={{ ["--columns" as string]: item.columns.length }}>
        <div className="judgements-head" aria-hidden="true">
          <span />
          {item.columns.map((columnId) => (
            <span key={columnId}>{column(columnId)}</span>
          ))}
        </div>
        {item.rows.map((row) => (
          <div key={row} role="radiogroup" aria-labelledby={`${id}${row}`} className="judgement" data-mark={feedback?.parts[row]}>
            <p id={`${id}${row}`}>
              <InlineText text={text.rows?.[row] ?? ""} />
            </p>
            {item.columns.map((columnId) => (
              <label key={columnId} className="choice">
                <input type="radio" name={`${id}${row}`} checked={rows[row] === columnId} onChange={() => judge(row, columnId)} />
                <span>{column(columnId)}</span>
              </label>
            ))}
            <PartFeedback part={row} feedback={feedback} right={wanted[row] === undefined ? undefined : column(wanted[row])} />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { PartFeedback } from "./feedback";
import { InlineText } from "./inline-text";
import type { PlayerProps } from "./player-props";
import { withMember } from "./player-props";
import { Stem } from "./stem";

/** Running text whose pieces are marked. Each piece is a checkbox whose label is the piece itself, so the text stays text. */
export function HighlightPlayer({ item, text, response, onAnswer, closed, feedback }: PlayerProps<"highlight">) {
  const t = useTranslations("quiz");
  const marked = response && "spans" in response ? response.spans : [];
  function toggle(span: string) {
    const spans = withMember(item.spans, marked, span);
    onAnswer(spans && { spans });
  }
  const spoken = feedback ? item.spans.filter((span) => feedback.parts[span] !== undefined || feedback.rationale?.parts?.[span] !== undefined) : [];
  return (
    <fieldset className="question" disabled={closed}>
      <legend>
        <Stem text={text} hint={t("hint.highlight")} />
      </legend>
      <p className="spans">
        {item.spans.map((span) => (
          <Fragment key={span}>
            <label className="span" data-mark={feedback?.parts[span]}>
              <input type="checkbox" className="sr-only" checked={marked.includes(span)} onChange={() => toggle(span)} />
              <InlineText text={text.spans?.[span] ?? ""} />
            </label>{" "}
          </Fragment>
        ))}
      </p>
      {spoken.length > 0 && (
        <ul className="span-feedback">
          {spoken.map((span) => (
            <li key={span}>
              <q>
                <InlineText text={text.spans?.[span] ?? ""} />
              </q>
              <PartFeedback part={span} feedback={feedback} picked />
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

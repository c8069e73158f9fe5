import { useTranslations } from "next-intl";
import { useId } from "react";
import { PartFeedback } from "./feedback";
import { InlineText } from "./inline-text";
import { plainText } from "./plain-text";
import type { PlayerProps } from "./player-props";
import { withEntry } from "./player-props";
import { Stem } from "./stem";

const letter = (index: number) => String.fromCodePoint(65 + index);

/** Left-hand parts, each with a list of the right-hand ones; these stand once above in full, by letter. */
export function MatchPlayer({ item, text, response, onAnswer, closed, feedback }: PlayerProps<"match">) {
  const t = useTranslations("quiz");
  const id = useId();
  const pairs = response && "pairs" in response ? response.pairs : {};
  const wanted = feedback?.key && "pairs" in feedback.key ? feedback.key.pairs : {};
  const named = (right: string) => `${letter(item.right.indexOf(right))}. ${plainText(text.right?.[right] ?? "")}`;
  function pair(left: string, right: string) {
    const after = withEntry(pairs, left, right);
    onAnswer(after && { pairs: after });
  }
  return (
    <fieldset className="question" disabled={closed}>
      <legend>
        <Stem text={text} hint={t("hint.match")} />
      </legend>
      <ol className="letters" aria-label={t("answers")}>
        {item.right.map((right) => (
          <li key={right}>
            <InlineText text={text.right?.[right] ?? ""} />
          </li>
        ))}
      </ol>
      {item.left.map((left) => (
        <div key={left} className="pair" data-mark={feedback?.parts[left]}>
          <label htmlFor={`${id}${left}`}>
            <InlineText text={text.left?.[left] ?? ""} />
          </label>
          <select id={`${id}${left}`} className="control" value={pairs[left] ?? ""} onChange={(event) => pair(left, event.target.value)}>
            <option value="">{t("choose")}</option>
            {item.right.map((right) => (
              <option key={right} value={right}>
                {named(right)}
              </option>
            ))}
          </select>
          <PartFeedback part={left} feedback={feedback} right={wanted[left] === undefined ? undefined : named(wanted[left])} />
        </div>
      ))}
    </fieldset>
  );
}

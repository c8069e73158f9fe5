import { useTranslations } from "next-intl";
import { PartFeedback } from "./feedback";
import { InlineText } from "./inline-text";
import { plainText } from "./plain-text";
import type { PlayerProps } from "./player-props";
import { withEntry } from "./player-props";
import { Stem } from "./stem";

/** Running text with a list of choices in each gap. */
export function ClozePlayer({ item, text, response, onAnswer, closed, feedback }: PlayerProps<"cloze">) {
  const t = useTranslations("quiz");
  const gaps = response && "gaps" in response ? response.gaps : {};
  const wanted = feedback?.key && "gaps" in feedback.key ? feedback.key.gaps : {};
  const words = (gap: string, choice: string) => plainText(text.choices?.[gap]?.[choice] ?? "");
  function fill(gap: string, choice: string) {
    const after = withEntry(gaps, gap, choice);
    onAnswer(after && { gaps: after });
  }
  function renderGap(gapId: string) {
    const index = item.gaps.findIndex((gap) => gap.id === gapId);
    const gap = item.gaps[index];
    if (!gap) return null;
    return (
      <select
        className="control gap"
        data-mark={feedback?.parts[gapId]}
        aria-label={t("gap", { number: index + 1, total: item.gaps.length })}
        value={gaps[gapId] ?? ""}
        onChange={(event) => fill(gapId, event.target.value)}
      >
        <option value="">{t("choose")}</option>
        {gap.choices.map((choice) => (
          <option key={choice} value={choice}>
            {words(gapId, choice)}
          </option>
        ))}
      </select>
    );
  }
  return (
    <fieldset className="question" disabled={closed}>
      <legend>
        <Stem text={text} hint={t("hint.cloze")} />
      </legend>
      <p className="cloze">
        <InlineText text={text.text ?? ""} renderGap={renderGap} />
      </p>
      {feedback && (
        <ol className="gap-feedback">
          {item.gaps.map((gap) => (
            <li key={gap.id}>
              <PartFeedback part={gap.id} feedback={feedback} right={wanted[gap.id] === undefined ? undefined : words(gap.id, wanted[gap.id] ?? "")} />
            </li>
          ))}
        </ol>
      )}
    </fieldset>
  );
}

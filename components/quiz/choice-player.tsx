import { useTranslations } from "next-intl";
import { useId } from "react";
import { PartFeedback } from "./feedback";
import { InlineText } from "./inline-text";
import type { PlayerProps } from "./player-props";
import { withMember } from "./player-props";
import { Stem } from "./stem";

/** One right option: radios. */
export function SinglePlayer({ item, text, response, onAnswer, closed, feedback }: PlayerProps<"single">) {
  const name = useId();
  const chosen = response && "choice" in response ? response.choice : undefined;
  return (
    <fieldset className="question" disabled={closed}>
      <legend>
        <Stem text={text} />
      </legend>
      {item.options.map((option) => (
        <div key={option} className="option" data-mark={feedback?.parts[option]}>
          <label className="choice">
            <input type="radio" name={name} checked={chosen === option} onChange={() => onAnswer({ choice: option })} />
            <span>
              <InlineText text={text.options?.[option] ?? ""} />
            </span>
          </label>
          <PartFeedback part={option} feedback={feedback} picked />
        </div>
      ))}
    </fieldset>
  );
}

/** Several right options: checkboxes. */
export function MultiplePlayer({ item, text, response, onAnswer, closed, feedback }: PlayerProps<"multiple">) {
  const t = useTranslations("quiz");
  const chosen = response && "choices" in response ? response.choices : [];
  function toggle(option: string) {
    const choices = withMember(item.options, chosen, option);
    onAnswer(choices && { choices });
  }
  return (
    <fieldset className="question" disabled={closed}>
      <legend>
        <Stem text={text} hint={t("hint.multiple")} />
      </legend>
      {item.options.map((option) => (
        <div key={option} className="option" data-mark={feedback?.parts[option]}>
          <label className="choice">
            <input type="checkbox" checked={chosen.includes(option)} onChange={() => toggle(option)} />
            <span>
              <InlineText text={text.options?.[option] ?? ""} />
            </span>
          </label>
          <PartFeedback part={option} feedback={feedback} picked />
        </div>
      ))}
    </fieldset>
  );
}

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useId, useState } from "react";
import { Mark } from "./feedback";
import type { PlayerProps } from "./player-props";
import { Stem } from "./stem";

const PAUSE_MILLISECONDS = 700;

/** One short line. It is answered when the person pauses or leaves the field, not letter by letter. */
export function ShortPlayer({ item, text, response, onAnswer, closed, feedback }: PlayerProps<"short">) {
  const t = useTranslations("quiz");
  const id = useId();
  const answered = response && "text" in response ? response.text : "";
  const [draft, setDraft] = useState(answered);
  function settle() {
    if (draft !== answered) onAnswer(draft.trim() === "" ? null : { text: draft });
  }
  const settleNow = useEffectEvent(settle);
  useEffect(() => {
    const pause = window.setTimeout(() => settleNow(), PAUSE_MILLISECONDS);
    return () => window.clearTimeout(pause);
  }, [draft]);
  useEffect(() => {
    const leave = () => settleNow();
    window.addEventListener("pagehide", leave);
    return () => window.removeEventListener("pagehide", leave);
  }, []);
  const mark = feedback && (Object.values(feedback.parts)[0] ?? null);
  const accepted = feedback?.key && "accept" in feedback.key ? feedback.key.accept[0] : undefined;
  return (
    <div className="question">
      <label htmlFor={id}>
        <Stem text={text} hint={t("hint.short", { count: item.maxLength })} />
      </label>
      <input
        id={id}
        type="text"
        className="control"
        autoComplete="off"
        maxLength={item.maxLength}
        value={draft}
        readOnly={closed}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={settle}
      />
      {mark && <Mark mark={mark} />}
      {accepted !== undefined && mark !== "right" && <p>{t("rightAnswer", { answer: accepted })}</p>}
    </div>
  );
}

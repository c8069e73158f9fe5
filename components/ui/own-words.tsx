import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useEffect, useRef, useState } from "react";
import { TextArea } from "./field";
import { Icon } from "./icon";

/** How long nobody types before the words are kept. */
const PAUSE_MILLISECONDS = 600;

/** A rule by which own words are measured, and whether they keep it. */
export interface WordRuleState {
  readonly id: string;
  readonly words: ReactNode;
  readonly kept: boolean;
}

/** Own words with the rules they are measured by, each marked as kept or not. What is typed is kept after a pause and on leaving. */
export function OwnWords({
  id,
  label,
  text,
  longest,
  disabled,
  rulesOf,
  onWrite,
}: {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** In characters: no more can be typed. */
  readonly longest: number;
  readonly disabled: boolean;
  readonly rulesOf: (text: string) => readonly WordRuleState[];
  readonly onWrite: (text: string) => void;
}) {
  const t = useTranslations("exercise");
  const [typed, setTyped] = useState(text);
  const write = useRef(onWrite);
  useEffect(() => {
    write.current = onWrite;
  });
  useEffect(() => {
    if (typed === text) return undefined;
    const timer = window.setTimeout(() => write.current(typed), PAUSE_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, [typed, text]);
  return (
    <div className="own-words">
      <TextArea
        id={id}
        label={label}
        value={typed}
        disabled={disabled}
        maxLength={longest}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => typed !== text && onWrite(typed)}
      />
      <ul className="own-words-rules">
        {rulesOf(typed).map(({ id: rule, words, kept }) => (
          <li key={rule} data-rule={rule} data-kept={kept}>
            <Icon name={kept ? "check" : "circle"} size={14} /> {words} <span className="sr-only">({t(kept ? "kept" : "notKept")})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { TextArea } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import type { OwnRules, WordFault } from "@/lib/domain/request/play";
import { wordFaults } from "@/lib/domain/request/play";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";

/** How long nobody types before the words are kept. */
const PAUSE_MILLISECONDS = 600;

/** Own words with the rules they are measured by, each marked as kept or not. What is typed is kept after a pause and on leaving. */
export function OwnWords({
  id,
  label,
  rules,
  names,
  text,
  disabled,
  onWrite,
}: {
  readonly id: string;
  readonly label: string;
  readonly rules: OwnRules;
  readonly names: readonly string[];
  readonly text: string;
  readonly disabled: boolean;
  readonly onWrite: (text: string) => void;
}) {
  const t = useTranslations("request");
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
  const faults = wordFaults({ protected: [...names] }, rules, typed);
  const due: readonly (readonly [WordFault, string])[] = [
    ["short", t("rule.min", { count: rules.min, now: typed.trim().length })],
    ["long", t("rule.max", { count: rules.max })],
    ...(rules.number ? ([["number", t("rule.number")]] as const) : []),
    ["name", t("rule.name")],
  ];
  return (
    <div className="request-own">
      <TextArea
        id={id}
        label={label}
        value={typed}
        disabled={disabled}
        maxLength={2000}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => typed !== text && onWrite(typed)}
      />
      <ul className="request-rules">
        {due.map(([fault, words]) => {
          const broken = faults.includes(fault);
          return (
            <li key={fault} data-kept={!broken}>
              <Icon name={broken ? "circle" : "check"} size={14} /> {words} <span className="sr-only">({t(broken ? "notKept" : "kept")})</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

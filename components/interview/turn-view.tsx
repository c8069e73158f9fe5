import type { Change, Turn } from "@/lib/domain/interview/play";
import { useTranslations } from "next-intl";
import type { ReactNode, Ref } from "react";
import type { Interview } from "./interview";
import { signed } from "./meters";
import { answerText, askedIn, isAction } from "./spoken";

interface TurnViewProps {
  readonly interview: Pick<Interview, "words" | "calm" | "language">;
  readonly turn: Turn;
  readonly element?: Ref<HTMLLIElement>;
  /** What the debrief adds below. */
  readonly children?: ReactNode;
}

/** One turn of the transcript: question, answer, what it moved and why, and what happened next. */
export function TurnView({ interview, turn, element, children }: TurnViewProps) {
  const { words, language } = interview;
  if (turn.kind === "go")
    return (
      <li ref={element} tabIndex={-1} className="turn turn-way" id={`turn-${turn.at}`}>
        <p lang={language}>{askedIn(words, turn)}</p>
        <Scenes interview={interview} turn={turn} />
        {children}
      </li>
    );
  return (
    <li ref={element} tabIndex={-1} className="turn" id={`turn-${turn.at}`}>
      <Asked interview={interview} turn={turn} />
      <Answers interview={interview} turn={turn} />
      <Changes changes={turn.changes} />
      <Scenes interview={interview} turn={turn} />
      {children}
    </li>
  );
}

function Asked({ interview: { words, language }, turn }: Pick<TurnViewProps, "interview" | "turn">) {
  const t = useTranslations("interview");
  const said = askedIn(words, turn);
  return (
    <div className="turn-asked">
      <p lang={turn.own?.locale ?? language} className={isAction(said) ? "turn-action" : undefined}>
        <span className="turn-who">{t("you")}</span> {said}
      </p>
      <p className="turn-kind">
        {t(`kind.${turn.kind}`)}
        {turn.early && ` · ${t("early")}`}
        {turn.own?.corrected && ` · ${t("correctedFrom", { type: t(`kind.${turn.own.coding.type}`) })}`}
      </p>
    </div>
  );
}

function Answers({ interview: { words, language, calm }, turn }: Pick<TurnViewProps, "interview" | "turn">) {
  const t = useTranslations("interview");
  const name = words.person.split(",")[0] ?? words.person;
  return turn.answers.map((answer, index) => {
    const { text, neutral } = answerText(words, answer, { calm });
    return (
      <p key={`${answer.from}-${answer.id}`} lang={language} className={neutral ? "turn-answer turn-neutral" : "turn-answer"}>
        {index === 0 && <span className="turn-who">{name} </span>}
        {text}
        {neutral && <span className="turn-mark"> ({t("neutral")})</span>}
      </p>
    );
  });
}

function Scenes({ interview: { words, language }, turn }: Pick<TurnViewProps, "interview" | "turn">) {
  return turn.entered.map((node) =>
    words.scenes[node] === undefined ? null : (
      <p key={node} lang={language} className="turn-scene">
        {words.scenes[node]}
      </p>
    ),
  );
}

/** What moved, with the reason of each. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const t = useTranslations("interview");
  if (changes.length === 0) return null;
  return (
    <ul className="turn-changes" aria-label={t("changes")}>
      {changes.map(({ meter, by, why }) => (
        <li key={`${meter}-${why.because}-${"id" in why ? why.id : ""}`}>
          {t("change", { meter: t(`meter.${meter}`), by: signed(by), reason: why.because === "kind" ? t(`kind.${why.kind}`) : t(`because.${why.because}`) })}
        </li>
      ))}
    </ul>
  );
}

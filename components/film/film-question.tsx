"use client";

import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { FilmQuestion } from "@/lib/domain/film";
import { worthOf } from "@/lib/domain/film/play";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { FilmDesk } from "./desk";

type Mark = "right" | "wrong" | "missed";

function markOf({ right }: FilmQuestion, option: string, chosen: readonly string[]): Mark | undefined {
  if (chosen.includes(option)) return right.includes(option) ? "right" : "wrong";
  return right.includes(option) ? "missed" : undefined;
}

/** One question of the film. The first answer stands; then every option says why. */
export function FilmQuestionForm({ desk, question }: { readonly desk: FilmDesk; readonly question: FilmQuestion }) {
  const t = useTranslations("film");
  const name = useId();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [empty, setEmpty] = useState(false);
  const text = desk.words.questions[question.id];
  const given = desk.state.answers[question.id];
  const closed = given !== undefined || !desk.open;
  const chosen = given?.options ?? picked;
  if (text === undefined) return null;

  function pick(option: string) {
    setEmpty(false);
    if (question.kind === "single") setPicked([option]);
    else setPicked(picked.includes(option) ? picked.filter((one) => one !== option) : [...picked, option]);
  }
  return (
    <div className="film-question" data-question={question.id}>
      <fieldset className="question" disabled={closed}>
        <legend className="stem">
          <span className="stem-words">{text.stem}</span>
        </legend>
        {question.options.map((option) => (
          <div key={option} className="option">
            <label className="choice">
              <input type={question.kind === "single" ? "radio" : "checkbox"} name={name} checked={chosen.includes(option)} onChange={() => pick(option)} />
              <span>{text.options[option]}</span>
            </label>
            {closed && <Reason mark={markOf(question, option, chosen)} reason={text.reasons[option] ?? ""} />}
          </div>
        ))}
      </fieldset>
      <p role="status" className="check-said">
        {given ? t(verdictOf(worthOf(question, given.options))) : empty && t("empty")}
      </p>
      {closed ? (
        <p className="max-w-read">{text.closing}</p>
      ) : (
        <p className="check-actions">
          <Button tone="primary" onClick={() => (picked.length === 0 ? setEmpty(true) : desk.answer(question.id, picked))}>
            {t("answer")}
          </Button>
        </p>
      )}
    </div>
  );
}

function verdictOf(thousandths: number): "right" | "partly" | "wrong" {
  if (thousandths >= 1000) return "right";
  return thousandths > 0 ? "partly" : "wrong";
}

function Reason({ mark, reason }: { readonly mark: Mark | undefined; readonly reason: string }) {
  const t = useTranslations("film.mark");
  return (
    <div className="part-feedback">
      {mark !== undefined && (
        <p className={`mark mark-${mark}`}>
          <Icon name={mark === "wrong" ? "cross" : "check"} />
          <span>{t(mark)}</span>
        </p>
      )}
      <p className="reason">{reason}</p>
    </div>
  );
}

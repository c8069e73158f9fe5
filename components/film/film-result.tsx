"use client";

import { Button } from "@/components/ui/button";
import { State } from "@/components/ui/badge";
import type { FilmMove } from "@/lib/domain/film";
import { outcomeOf } from "@/lib/domain/film/play";
import { formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import type { FilmDesk } from "./desk";
import { FilmQuestionForm } from "./film-question";

interface ResultProps {
  readonly desk: FilmDesk;
  readonly moves: readonly FilmMove[];
  readonly passMark: number;
  readonly restart: (() => void) | null;
}

/** What came of a finished round: the score, and every question with its reasons. */
export function FilmResult({ desk, moves, passMark, restart }: ResultProps) {
  const t = useTranslations("film");
  const locale = useLocale();
  const { script } = desk;
  const { score, passed, detail } = outcomeOf(script, moves);
  const reached = passed && score >= passMark;
  return (
    <section className="film-result" aria-labelledby="film-result">
      <h2 id="film-result" className="text-xl">
        {t("result")}
      </h2>
      <p>
        <State
          state={reached ? "passed" : "failed"}
          words={t(reached ? "passed" : "notPassed", { score: formatPercent(locale, score), needed: formatPercent(locale, passMark) })}
        />
      </p>
      {detail.open.length > 0 && <p>{t("leftOpen", { count: detail.open.length })}</p>}
      {script.questions.map((question, index) => (
        <details key={question.id}>
          <summary>{t("question", { number: index + 1, total: script.questions.length })}</summary>
          <FilmQuestionForm desk={desk} question={question} />
        </details>
      ))}
      {restart && (
        <p className="no-print my-4">
          <Button tone="primary" onClick={restart}>
            {t("newRound")}
          </Button>
        </p>
      )}
    </section>
  );
}

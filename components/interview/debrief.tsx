"use client";

import { Button } from "@/components/ui/button";
import { debriefOf, movesBefore } from "@/lib/domain/interview/play";
import type { Debrief as DebriefContent } from "@/lib/domain/interview/play";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { CalmSwitch } from "./calm-switch";
import { DimensionTable } from "./dimension-table";
import type { CalmChoice, Interview, InterviewPlayerProps } from "./interview";
import { MeasureList } from "./measure-list";
import { PlanReview } from "./plan-review";
import { Timeline } from "./timeline";

interface DebriefProps extends CalmChoice {
  readonly interview: Interview;
  readonly round: InterviewPlayerProps["round"];
}

/** After the interview: result, dimensions, what the questions were like, every turn, what was never asked. */
export function Debrief({ interview, round, ...calmer }: DebriefProps) {
  const t = useTranslations("interview");
  const { script, moves, words, state, language } = interview;
  const last = round.previous as Interview["moves"] | null;
  const debrief = useMemo(() => debriefOf(script, moves, last), [script, moves, last]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { restart, replace } = round;
  const tryFrom =
    restart &&
    ((count: number) => {
      restart();
      replace(movesBefore(moves, count));
    });
  return (
    <div className="debrief">
      <h2 ref={heading} tabIndex={-1}>
        {t("debriefTitle")}
      </h2>
      {state.ended !== null && <p lang={language}>{words.endings[state.ended]}</p>}
      <Result debrief={debrief} />
      <p className="no-print debrief-actions">
        {restart && (
          <Button tone="primary" onClick={restart}>
            {t("newRound")}
          </Button>
        )}
        <Button icon="print" onClick={() => window.print()}>
          {t("print")}
        </Button>
      </p>
      <DimensionTable debrief={debrief} />
      <MeasureList debrief={debrief} />
      <PlanReview debrief={debrief} interview={interview} />
      <NeverAsked debrief={debrief} interview={interview} />
      <div className="no-print">
        <CalmSwitch id="calm-debrief" {...calmer} />
      </div>
      <Timeline debrief={debrief} interview={interview} onTryFrom={tryFrom} />
    </div>
  );
}

/** The sum, its band in words, and every fail with what it means. */
function Result({ debrief: { outcome, againstLast } }: { readonly debrief: DebriefContent }) {
  const t = useTranslations("interview");
  const { points, band, fails } = outcome.detail;
  return (
    <section className={`debrief-result debrief-${band}`} aria-label={t("result")}>
      <p className="debrief-points">
        {t("points", { points })} <strong>{t(`band.${band}`)}</strong>
      </p>
      <p>{t(`bandWhy.${band}`)}</p>
      {fails.length > 0 && (
        <ul>
          {[...new Set(fails)].map((fail) => (
            <li key={fail}>{t(`fail.${fail}`)}</li>
          ))}
        </ul>
      )}
      {againstLast && (
        <p>{t("againstLast", { change: againstLast.points > 0 ? "more" : againstLast.points < 0 ? "less" : "same", count: Math.abs(againstLast.points) })}</p>
      )}
      <p className="field-hint">{t("scaleNote")}</p>
    </section>
  );
}

/** What the interviewee could have told and was not asked, by topic, with a question that would have opened it. */
function NeverAsked({ debrief: { neverAsked, spoiled }, interview: { words, language } }: { readonly debrief: DebriefContent; readonly interview: Interview }) {
  const t = useTranslations("interview");
  return (
    <section aria-labelledby="never">
      <h3 id="never">{t("neverTitle")}</h3>
      {neverAsked.length === 0 ? (
        <p>{t("neverNone")}</p>
      ) : (
        <ul className="debrief-list">
          {[...new Set(neverAsked.map(({ topic }) => topic))].map((topic) => (
            <li key={topic} lang={language}>
              {neverAsked
                .filter((one) => one.topic === topic)
                .map(({ fact }) => words.facts[fact]?.label)
                .join("; ")}
              {topic !== null && <q>{words.topics[topic]?.invite}</q>}
            </li>
          ))}
        </ul>
      )}
      {spoiled.length > 0 && (
        <>
          <p>{t("spoiled")}</p>
          <ul className="debrief-list">
            {spoiled.map((fact) => (
              <li key={fact} lang={language}>
                {words.facts[fact]?.label}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

"use client";

import type { PlayerProps } from "@/lib/client/player";
import { Debrief } from "./debrief";
import { EventForm } from "./event-form";
import { Happened } from "./happened";
import { Begin } from "./begin";
import { NextStep } from "./next-step";
import { Route } from "./route";
import type { WalkContent } from "./walk-content";
import { Button } from "@/components/ui/button";
import type { ExerciseRound } from "@/lib/client/use-exercise";
import type { PublicExercise } from "@/lib/domain/catalogue";
import type { ReferralMove, ReferralScript, ReferralWords } from "@/lib/domain/referral";
import type { ReferralState } from "@/lib/domain/referral/play";
import { stateOf } from "@/lib/domain/referral/play";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import "./referral.css";

/** The referral walk-through: begin, step by step with interruptions, and how it went. */
export function ReferralPlayer({ exercise, round: given, passMark }: PlayerProps) {
  const content = exercise as PublicExercise<ReferralScript, ReferralWords>;
  const round = given as ExerciseRound<ReferralMove>;
  const state = useMemo(() => stateOf(content.script, round.moves), [content, round.moves]);
  if (round.state === "finished") return <Debrief content={content} round={round} state={state} passMark={passMark} />;
  if (state.pace === null) return <Begin words={content.words} onBegin={(pace) => round.add({ kind: "begin", pace })} />;
  return <Walk content={content} round={round} state={state} />;
}

interface WalkProps {
  readonly content: WalkContent;
  readonly round: ExerciseRound<ReferralMove>;
  readonly state: ReferralState;
}

function Walk({ content, round, state }: WalkProps) {
  const t = useTranslations("referral");
  return (
    <div className="referral">
      <Route content={content} state={state} />
      <div className="referral-desk">
        <p className="referral-day">{state.pace === "calm" ? t("calmNow") : t("day", { day: state.day })}</p>
        <Happened content={content} state={state} />
        <Turn content={content} round={round} state={state} />
        {!state.ended && <FinishEarly onFinish={round.finish} />}
      </div>
    </div>
  );
}

/** What can be done now: answer what waits, take a step, or end the round. */
function Turn({ content, round, state }: WalkProps) {
  const t = useTranslations("referral");
  const turn = round.moves.length;
  if (state.ended) {
    return (
      <section className="referral-end">
        <h2 className="text-xl">{t("ended")}</h2>
        <p className="my-3">{t("endedHint")}</p>
        <Button tone="primary" onClick={round.finish}>
          {t("finish")}
        </Button>
      </section>
    );
  }
  if (state.waiting !== null) return <EventForm key={turn} content={content} eventId={state.waiting} onAnswer={round.add} />;
  return <NextStep key={turn} content={content} state={state} onAct={round.add} />;
}

function FinishEarly({ onFinish }: { readonly onFinish: () => void }) {
  const t = useTranslations("referral");
  return (
    <p className="no-print mt-10 border-t border-rule pt-4 text-soft">
      <Button tone="quiet" size="small" onClick={onFinish}>
        {t("finishEarly")}
      </Button>{" "}
      {t("finishEarlyHint")}
    </p>
  );
}

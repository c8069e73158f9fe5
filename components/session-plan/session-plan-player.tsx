"use client";

import { Button } from "@/components/ui/button";
import type { PlayerProps } from "@/lib/client/player";
import type { SessionState } from "@/lib/domain/session-plan/play";
import { stateOf } from "@/lib/domain/session-plan/play";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { BriefPart } from "./brief-part";
import { CascadePart } from "./cascade-part";
import type { SessionContent, SessionRound } from "./content";
import { FeedbackPart } from "./feedback-part";
import { Paper } from "./paper";
import { PlanPart } from "./plan-part";
import { Result } from "./result";
import { RoomPart } from "./room-part";
import "./paper.css";
import "./session-plan.css";

const STEPS = ["brief", "plan", "room", "feedback", "cascade"] as const;
type Step = (typeof STEPS)[number];

/** A session for colleagues: plan it, hold it, watch a colleague teach, lay out ninety days; then what it was worth and the plan to print. */
export function SessionPlanPlayer({ exercise, round: given, passMark }: PlayerProps) {
  const content = exercise as SessionContent;
  const round = given as SessionRound;
  const state = useMemo(() => stateOf(content.script, round.moves), [content, round.moves]);
  if (round.state === "finished") return <Result content={content} round={round} state={state} passMark={passMark} />;
  return <Work content={content} round={round} state={state} />;
}

/** Whoever comes back goes on where the last moves were made. */
function stepOf({ script }: SessionContent, { held, replies, marks, feedback, slots, owners, moves }: SessionState): Step {
  if (Object.keys({ ...slots, ...owners }).length > 0) return "cascade";
  if (Object.keys({ ...marks, ...feedback }).length > 0) return "feedback";
  if (held !== null) return replies.length === script.events.length ? "feedback" : "room";
  return moves > 0 ? "plan" : "brief";
}

function Work({ content, round, state }: { readonly content: SessionContent; readonly round: SessionRound; readonly state: SessionState }) {
  const t = useTranslations("sessionPlan");
  const [step, setStep] = useState<Step>(() => stepOf(content, state));
  const heading = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  useEffect(() => {
    if (turned.current) heading.current?.focus();
  }, [step]);
  const go = (next: Step) => {
    turned.current = true;
    setStep(next);
  };
  const next = STEPS[STEPS.indexOf(step) + 1];
  const part = { content, round, state };
  return (
    <div className="plan-work">
      <nav className="plan-steps no-print" aria-label={t("stepsLabel")}>
        {STEPS.map((one, index) => (
          <button key={one} type="button" aria-current={one === step ? "step" : undefined} onClick={() => go(one)}>
            {index + 1}. {t(`step.${one}`)}
          </button>
        ))}
      </nav>
      <h2 ref={heading} tabIndex={-1} className="plan-title no-print">
        {t(`step.${step}`)}
      </h2>
      <div className="no-print">
        {step === "brief" && <BriefPart content={content} />}
        {step === "plan" && <PlanPart {...part} />}
        {step === "room" && <RoomPart {...part} onMend={() => go("plan")} />}
        {step === "feedback" && <FeedbackPart {...part} />}
        {step === "cascade" && <CascadePart {...part} />}
        {next && (
          <p className="mt-8">
            <Button tone="primary" onClick={() => go(next)}>
              {t("on", { step: t(`step.${next}`) })}
            </Button>
          </p>
        )}
      </div>
      <Paper content={content} plan={state.plan} shown={false} />
    </div>
  );
}

"use client";

import { Button } from "@/components/ui/button";
import type { PlayerProps } from "@/lib/client/player";
import type { Draft } from "@/lib/domain/request/play";
import { draftOf } from "@/lib/domain/request/play";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { AnswerPart } from "./answer-part";
import { ChannelsPart } from "./channels-part";
import type { RequestContent, RequestRound } from "./content";
import { DraftPart } from "./draft-part";
import { FilePart } from "./file-part";
import { Outline } from "./outline";
import "./request.css";
import { Result } from "./result";

const STEPS = ["file", "channels", "draft", "answer"] as const;
type Step = (typeof STEPS)[number];

/** The request for assistance: read the file, choose channels, build nine parts, send; then what it was worth and why. */
export function RequestPlayer({ exercise, round: given, passMark }: PlayerProps) {
  const content = exercise as RequestContent;
  const round = given as RequestRound;
  const draft = useMemo(() => draftOf(content.script, round.moves), [content, round.moves]);
  if (round.state === "finished") return <Result content={content} round={round} draft={draft} passMark={passMark} />;
  return <Work content={content} round={round} draft={draft} />;
}

/** Whoever comes back goes on where the last moves were made. */
function stepOf(draft: Draft): Step {
  if (draft.sent.length > 0 && !draft.changed) return "answer";
  if (draft.parts.length > 0) return "draft";
  return draft.routes.length > 0 ? "channels" : "file";
}

function Work({ content, round, draft }: { readonly content: RequestContent; readonly round: RequestRound; readonly draft: Draft }) {
  const t = useTranslations("request");
  const [step, setStep] = useState<Step>(() => stepOf(draft));
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
  return (
    <div className="request-work">
      <nav className="request-steps no-print" aria-label={t("stepsLabel")}>
        {STEPS.map((one, index) => (
          <button key={one} type="button" aria-current={one === step ? "step" : undefined} onClick={() => go(one)}>
            {index + 1}. {t(`step.${one}`)}
          </button>
        ))}
      </nav>
      <h2 ref={heading} tabIndex={-1} className="request-title no-print">
        {t(`step.${step}`)}
      </h2>
      <div className="no-print">
        {step === "file" && <FilePart content={content} />}
        {step === "channels" && <ChannelsPart content={content} round={round} draft={draft} />}
        {step === "draft" && <DraftPart content={content} round={round} draft={draft} />}
        {step === "answer" && <AnswerPart content={content} round={round} draft={draft} />}
        {next && (
          <p className="mt-8">
            <Button tone="primary" onClick={() => go(next)}>
              {t("on", { step: t(`step.${next}`) })}
            </Button>
          </p>
        )}
      </div>
      <Outline content={content} draft={draft} shown={step === "answer"} />
    </div>
  );
}

"use client";

import { Button } from "@/components/ui/button";
import type { ItemResponse, Provisions, PublicCheck } from "@/lib/domain/catalogue";
import { gradeItem } from "@/lib/domain/grading";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Challenge } from "./challenge";
import type { Feedback } from "./feedback";
import { feedbackOf, verdictOf } from "./check-feedback";
import { ItemPlayer } from "./item-player";

export interface InlineCheckProps {
  readonly check: PublicCheck;
  readonly provisions: Provisions;
  /** Takes note of every answer that was checked. */
  readonly onAnswered: (response: ItemResponse) => void;
}
/** `trying` an answer, `tried` once and wrong, `closed`: right, wrong twice, or shown. */
type Stage = "trying" | "tried" | "closed";

/**
 * A formative question: graded here at once, with the reason for each choice; one more try when it was wrong, and after a
 * right answer an objection to meet. It never counts as a grade.
 */
export function InlineCheck({ check, provisions, onAnswered }: InlineCheckProps) {
  const t = useTranslations("quiz.check");
  const [response, setResponse] = useState<ItemResponse | null>(null);
  const [stage, setStage] = useState<Stage>("trying");
  const [tries, setTries] = useState(0);
  const [said, say] = useState("");

  function answer() {
    if (response === null) return say(t("empty"));
    const grade = gradeItem(check.item, check.key, response);
    setTries(tries + 1);
    const last = !grade.correct && tries > 0;
    setStage(grade.correct || last ? "closed" : "tried");
    say(last ? `${t(verdictOf(grade))} ${t("shown")}` : t(verdictOf(grade)));
    onAnswered(response);
  }
  function again() {
    setStage("trying");
    say("");
  }
  function show() {
    setStage("closed");
    say(t("shown"));
  }

  const feedback: Feedback | undefined = stage === "trying" ? undefined : feedbackOf({ check, provisions, response, full: stage === "closed" });
  const right = stage === "closed" && response !== null && gradeItem(check.item, check.key, response).correct;
  return (
    <>
      <ItemPlayer item={check.item} text={check.text} response={response} onAnswer={setResponse} closed={stage !== "trying"} feedback={feedback} />
      <p role="status" className="check-said">
        {said}
      </p>
      <p className="check-actions">
        {stage === "trying" && (
          <Button tone="primary" onClick={answer}>
            {t("answer")}
          </Button>
        )}
        {stage === "tried" && (
          <>
            <Button tone="primary" onClick={again}>
              {t("again")}
            </Button>
            <Button tone="quiet" onClick={show}>
              {t("show")}
            </Button>
          </>
        )}
      </p>
      {right && <Challenge check={check} provisions={provisions} />}
    </>
  );
}

export default InlineCheck;

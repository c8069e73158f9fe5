"use client";

import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { questionsFor } from "@/lib/domain/conference/play";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { seatName } from "./content";
import type { AtASeat } from "./content";

/** A question of this seat to another: which, and to whom. Whom it concerns is for the one who asks to know. */
export function AskForm({ content, state, seat, onMove }: AtASeat) {
  const t = useTranslations("conference");
  const [question, setQuestion] = useState("");
  const [of, setOf] = useState("");
  const [tried, setTried] = useState(false);
  const questions = questionsFor(content.script, state, seat);
  const chosen = questions.find(({ id }) => id === question);
  function ask() {
    setTried(true);
    if (!chosen || of === "") return;
    onMove({ kind: "ask", seat, question: chosen.id, of });
    setQuestion("");
    setOf("");
    setTried(false);
  }
  return (
    <>
      <h3 className="mt-8 text-lg">{t("askTitle")}</h3>
      {questions.length === 0 ? (
        <p className="text-soft">{t("askNone")}</p>
      ) : (
        <div className="conference-ask no-print">
          <Select
            id="ask-what"
            label={t("askWhat")}
            value={chosen ? question : ""}
            onChange={(event) => setQuestion(event.target.value)}
            choices={[{ value: "", label: t("askChoose") }, ...questions.map(({ id }) => ({ value: id, label: content.words.questions[id] ?? id }))]}
          />
          <Select
            id="ask-whom"
            label={t("askWhom")}
            value={of}
            onChange={(event) => setOf(event.target.value)}
            choices={[
              { value: "", label: t("seatChoose") },
              ...content.script.seats.filter((one) => one !== seat).map((one) => ({ value: one, label: seatName(content, one) })),
            ]}
          />
          <p role="alert" className="field-error">
            {tried && (!chosen || of === "") ? t("askIncomplete") : ""}
          </p>
          <Button size="small" onClick={ask}>
            {t("ask")}
          </Button>
        </div>
      )}
    </>
  );
}

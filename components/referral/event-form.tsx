"use client";

import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/field";
import type { ReferralMove } from "@/lib/domain/referral";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { useState } from "react";
import { eventWords } from "./walk-content";
import type { WalkContent } from "./walk-content";

/** Something that happens in between and wants an answer first. There is no hurry but that of the story. */
export function EventForm({
  content,
  eventId,
  onAnswer,
}: {
  readonly content: WalkContent;
  readonly eventId: string;
  readonly onAnswer: (move: ReferralMove) => void;
}) {
  const t = useTranslations("referral");
  const [choice, setChoice] = useState("");
  const [tried, setTried] = useState(false);
  const { title, text, choices } = eventWords(content, eventId);
  const event = content.script.events.find(({ id }) => id === eventId);

  function submit(submitted: FormEvent) {
    submitted.preventDefault();
    setTried(true);
    if (choice !== "") onAnswer({ kind: "reply", event: eventId, choice });
  }

  return (
    <form className="referral-event no-print" onSubmit={submit} noValidate aria-labelledby="referral-event">
      <p className="text-soft">{t("eventTitle")}</p>
      <h2 id="referral-event" className="text-lg">
        {title}
      </h2>
      <p className="referral-story">{text}</p>
      <RadioGroup
        id="referral-answer"
        name="answer"
        label={t("eventLabel")}
        value={choice}
        onChange={setChoice}
        choices={(event?.choices ?? []).map(({ id }) => ({ value: id, label: choices[id]?.label ?? id }))}
      />
      <p role="alert" className="field-error">
        {tried && choice === "" ? t("eventIncomplete") : ""}
      </p>
      <Button tone="primary" type="submit">
        {t("eventAnswer")}
      </Button>
    </form>
  );
}

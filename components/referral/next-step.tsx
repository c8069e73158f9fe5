"use client";

import { Button } from "@/components/ui/button";
import { RadioGroup, Select } from "@/components/ui/field";
import type { ReferralMove } from "@/lib/domain/referral";
import type { ReferralState } from "@/lib/domain/referral/play";
import { stepsLeft } from "@/lib/domain/referral/play";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { useState } from "react";
import { byTitle, stepWords } from "./walk-content";
import type { WalkContent } from "./walk-content";

interface NextStepProps {
  readonly content: WalkContent;
  readonly state: ReferralState;
  readonly onAct: (move: ReferralMove) => void;
}

/** What, who and how: three choices make a move. */
export function NextStep({ content, state, onAct }: NextStepProps) {
  const t = useTranslations("referral");
  const [stepId, setStep] = useState("");
  const [by, setBy] = useState("");
  const [manner, setManner] = useState("");
  const [tried, setTried] = useState(false);
  const left = byTitle(content, stepsLeft(content.script, state));
  const step = left.find(({ id }) => id === stepId);
  const words = stepWords(content, stepId);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (step && by !== "" && manner !== "") onAct({ kind: "act", step: step.id, by, manner });
  }
  function choose(id: string) {
    setStep(id);
    setManner("");
  }

  return (
    <form className="referral-form no-print" onSubmit={submit} noValidate aria-labelledby="referral-next">
      <h2 id="referral-next" className="text-lg">
        {t("nextTitle")}
      </h2>
      <Select
        id="referral-step"
        label={t("stepLabel")}
        hint={step && words.lead}
        value={stepId}
        onChange={(event) => choose(event.target.value)}
        choices={[{ value: "", label: t("stepChoose") }, ...left.map(({ id }) => ({ value: id, label: stepWords(content, id).title }))]}
      />
      <Actor content={content} by={by} onChoose={setBy} />
      {step && (
        <RadioGroup
          id="referral-manner"
          name="manner"
          label={t("mannerLabel")}
          value={manner}
          onChange={setManner}
          choices={step.manners.map(({ id }) => ({ value: id, label: words.manners[id]?.label ?? id }))}
        />
      )}
      <p role="alert" className="field-error">
        {tried && (!step || by === "" || manner === "") ? t("incomplete") : ""}
      </p>
      <Button tone="primary" type="submit">
        {t("act")}
      </Button>
    </form>
  );
}

/** Who does it, with what that body owes and keeps away from. */
function Actor({ content, by, onChoose }: { readonly content: WalkContent; readonly by: string; readonly onChoose: (actor: string) => void }) {
  const t = useTranslations("referral");
  const { script, words } = content;
  const chosen = words.actors[by];
  return (
    <Select
      id="referral-by"
      label={t("byLabel")}
      hint={chosen && `${t("owes", { words: chosen.owes })}. ${t("mustNot", { words: chosen.mustNot })}.`}
      value={by}
      onChange={(event) => onChoose(event.target.value)}
      choices={[{ value: "", label: t("byChoose") }, ...script.actors.map((id) => ({ value: id, label: words.actors[id]?.name ?? id }))]}
    />
  );
}

"use client";

import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/field";
import type { ConferenceDecision } from "@/lib/domain/conference";
import { decided, openOptions } from "@/lib/domain/conference/play";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { decisionWords } from "./content";
import type { AtASeat } from "./content";

/** A decision of this seat's office, among what it can think of by now. It may be changed until the stage is closed. */
export function DecisionForm({ content, state, seat, decision, onMove }: AtASeat & { readonly decision: ConferenceDecision }) {
  const t = useTranslations("conference");
  const taken = decided(state, decision.id);
  const [chosen, setChosen] = useState(taken ?? "");
  const [tried, setTried] = useState(false);
  const { title, text, options } = decisionWords(content, decision.id);
  const open = openOptions(content.script, state, decision);
  function decide() {
    setTried(true);
    if (chosen !== "" && chosen !== taken) onMove({ kind: "decide", seat, decision: decision.id, option: chosen });
  }
  return (
    <article className="conference-decision" data-decision={decision.id} aria-labelledby={`decision-${decision.id}`}>
      <h4 id={`decision-${decision.id}`}>{title}</h4>
      <RadioGroup
        id={`options-${decision.id}`}
        name={decision.id}
        label={text}
        error={tried && chosen === "" ? t("decideIncomplete") : undefined}
        value={chosen}
        onChange={setChosen}
        choices={open.map(({ id }) => ({ value: id, label: options[id]?.label ?? id }))}
      />
      <p className="facts no-print">
        <Button size="small" onClick={decide}>
          {t(taken === undefined ? "decide" : "decideAnew")}
        </Button>
        <output>{taken !== undefined && t("decidedNow", { option: options[taken]?.label ?? taken })}</output>
      </p>
    </article>
  );
}

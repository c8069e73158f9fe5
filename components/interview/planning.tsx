"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { isAnswered } from "@/lib/domain/interview/play";
import type { PlanGroup } from "@/lib/domain/interview/play";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CalmSwitch } from "./calm-switch";
import type { CalmChoice, Interview } from "./interview";

/** Before the interview: what is known, what may be hard to read, and five decisions. */
export function Planning({ interview, ...calmer }: { readonly interview: Interview } & CalmChoice) {
  const t = useTranslations("interview");
  const { script, words, language, add } = interview;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  const open = script.plan.filter((group) => !isAnswered(group, chosen));
  function begin() {
    setAsked(true);
    if (open.length === 0) add({ kind: "plan", chosen: [...chosen] });
  }
  return (
    <div className="interview-plan">
      <h2>{words.person}</h2>
      <p lang={language} className="interview-brief">
        {words.brief}
      </p>
      <section className="interview-notice" aria-label={t("noticeTitle")}>
        <p className="interview-notice-title">
          <Icon name="caution" /> <span>{t("noticeTitle")}</span>
        </p>
        <p lang={language}>{words.notice.text}</p>
        <details>
          <summary>
            <Icon name="next" /> <span>{t("summary")}</span>
          </summary>
          <p lang={language}>{words.summary}</p>
        </details>
        <CalmSwitch id="calm-plan" {...calmer} />
      </section>
      <h2>{t("planTitle")}</h2>
      <p>{t("planHint")}</p>
      {script.plan.map((group) => (
        <PlanChoices key={group.id} group={group} interview={interview} chosen={chosen} onChoose={setChosen} wanting={asked && open.includes(group)} />
      ))}
      <Alert tone="attention">{asked && open.length > 0 && t("planOpen", { count: open.length })}</Alert>
      <Button tone="primary" iconEnd="next" onClick={begin}>
        {t("begin")}
      </Button>
    </div>
  );
}

interface PlanChoicesProps {
  readonly group: PlanGroup;
  readonly interview: Interview;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  /** Asked for and not answered. */
  readonly wanting: boolean;
}

function PlanChoices({ group, interview: { words, language }, chosen, onChoose, wanting }: PlanChoicesProps) {
  const t = useTranslations("interview");
  const one = group.choose === "one";
  const own = group.options.map(({ id }) => id);
  const taken = own.filter((id) => chosen.includes(id));
  const full = !one && group.most !== undefined && taken.length >= group.most;
  function toggle(id: string) {
    const rest = chosen.filter((other) => other !== id && !(one && own.includes(other)));
    onChoose(chosen.includes(id) && !one ? rest : [...rest, id]);
  }
  const hint = one ? t("chooseOne") : group.most === undefined ? t("chooseMany") : t("chooseUpTo", { count: group.most });
  return (
    <fieldset className="field interview-group" aria-describedby={`plan-${group.id}-hint`} aria-invalid={wanting || undefined}>
      <legend>{t(`plan.${group.id}`)}</legend>
      <p id={`plan-${group.id}-hint`} className="field-hint">
        {hint}
      </p>
      {group.options.map(({ id }) => (
        <label key={id} className="choice">
          <input
            type={one ? "radio" : "checkbox"}
            name={`plan-${group.id}`}
            checked={chosen.includes(id)}
            disabled={full && !chosen.includes(id)}
            onChange={() => toggle(id)}
          />
          <span lang={language}>{words.plan[id]?.label}</span>
        </label>
      ))}
      {wanting && (
        <p className="field-error">
          <Icon name="caution" /> <span>{t("planMissing")}</span>
        </p>
      )}
    </fieldset>
  );
}

"use client";

import { Icon } from "@/components/ui/icon";
import type { ReferralState } from "@/lib/domain/referral/play";
import { useTranslations } from "next-intl";
import { stepWords } from "./walk-content";
import type { WalkContent } from "./walk-content";

/** The way so far, phase by phase: what was done, and nothing of what is to come. */
export function Route({ content, state }: { readonly content: WalkContent; readonly state: ReferralState }) {
  const t = useTranslations("referral");
  const { script, words } = content;
  const doneIn = (phase: string) => state.done.filter((id) => script.steps.some((step) => step.id === id && step.phase === phase));
  return (
    <nav className="referral-route" aria-labelledby="referral-route">
      <h2 id="referral-route" className="text-lg">
        {t("routeTitle")}
      </h2>
      {state.done.length === 0 && <p className="text-soft">{t("nothingYet")}</p>}
      <ol>
        {script.phases.map((phase) => (
          <li key={phase} data-done={doneIn(phase).length > 0}>
            <span className="referral-phase">{words.phases[phase]}</span>
            <ul>
              {doneIn(phase).map((id) => (
                <li key={id}>
                  <Icon name="check" size={14} /> {stepWords(content, id).title}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </nav>
  );
}

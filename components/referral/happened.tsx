"use client";

import type { Entry, ReferralState } from "@/lib/domain/referral/play";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { actorName, answerWords, eventWords, mannerWords, stepWords } from "./walk-content";
import type { WalkContent } from "./walk-content";

/** What came of the last move. Takes the focus when there is a new one, so that keyboard and screen reader go on from it. */
export function Happened({ content, state }: { readonly content: WalkContent; readonly state: ReferralState }) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(state.entries.length);
  const entry = state.entries.at(-1);
  useEffect(() => {
    if (shown.current === state.entries.length) return;
    shown.current = state.entries.length;
    place.current?.focus();
  }, [state.entries.length]);
  return (
    <div ref={place} tabIndex={-1} className="referral-happened">
      {entry?.kind === "begun" || entry === undefined ? <p className="referral-story">{content.words.opening}</p> : <Came content={content} entry={entry} />}
    </div>
  );
}

function Came({ content, entry }: { readonly content: WalkContent; readonly entry: Exclude<Entry, { kind: "begun" }> }) {
  const t = useTranslations("referral");
  switch (entry.kind) {
    case "done":
      return (
        <>
          <p className="text-soft">{t("did", { step: stepWords(content, entry.step).title, by: actorName(content, entry.by) })}</p>
          <p className="referral-story">{mannerWords(content, entry.step, entry.manner).outcome}</p>
        </>
      );
    case "answered":
      return (
        <>
          <p className="text-soft">{t("answered", { event: eventWords(content, entry.event).title })}</p>
          <p className="referral-story">{answerWords(content, entry.event, entry.choice).outcome}</p>
        </>
      );
    case "too_early":
      return <TooEarly content={content} step={entry.step} missing={entry.missing} />;
    case "ignored":
      return <p>{t("passedOver")}</p>;
  }
}

/** A wrong order, explained: what comes first, and why. */
function TooEarly({ content, step, missing }: { readonly content: WalkContent; readonly step: string; readonly missing: readonly string[] }) {
  const t = useTranslations("referral");
  const { title, order } = stepWords(content, step);
  return (
    <>
      <p className="referral-early">{t("tooEarly", { step: title })}</p>
      <ul className="mt-2 space-y-2">
        {missing.map((first) => (
          <li key={first}>
            <b>{t("first", { step: stepWords(content, first).title })}.</b> {order[first]}
          </li>
        ))}
      </ul>
    </>
  );
}

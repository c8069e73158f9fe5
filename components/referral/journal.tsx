"use client";

import { Badge } from "@/components/ui/badge";
import type { Entry, ReferralDetail, ReferralState } from "@/lib/domain/referral/play";
import { useTranslations } from "next-intl";
import { remarksOn } from "./remarks";
import type { Remark } from "./remarks";
import { actorName, answerWords, eventWords, mannerWords, stepWords } from "./walk-content";
import type { ChoiceWords, WalkContent } from "./walk-content";

/** Every move with its day, what came of it, why it was good or bad, and what would have been better. */
export function Journal({ content, state, detail }: { readonly content: WalkContent; readonly state: ReferralState; readonly detail: ReferralDetail }) {
  const t = useTranslations("referral");
  const remarks = remarksOn(content.script, state.entries, detail);
  if (remarks.length === 0) return null;
  return (
    <>
      <h3 className="mt-8 mb-2 text-lg">{t("journalTitle")}</h3>
      <ol className="referral-journal">
        {remarks.map((remark, index) => (
          <li key={index} data-lost={isLost(remark)}>
            {state.pace === "days" && <p className="text-soft">{t("day", { day: remark.entry.day })}</p>}
            <Move content={content} remark={remark} />
          </li>
        ))}
      </ol>
    </>
  );
}

function isLost({ entry, better, due, harm }: Remark): boolean {
  return entry.kind === "too_early" || better !== null || due !== null || harm || (entry.kind === "done" && entry.fit !== "right");
}

function Move({ content, remark }: { readonly content: WalkContent; readonly remark: Remark }) {
  const t = useTranslations("referral");
  const { entry } = remark;
  if (entry.kind === "too_early") {
    const { title, order } = stepWords(content, entry.step);
    return (
      <>
        <h4>{t("tried", { step: title })}</h4>
        {entry.missing.map((first) => (
          <p key={first}>
            {t("first", { step: stepWords(content, first).title })}. {order[first]}
          </p>
        ))}
      </>
    );
  }
  const [title, words] = entry.kind === "done" ? doneWords(content, entry) : answeredWords(content, entry);
  const better =
    remark.better === null ? null : entry.kind === "done" ? mannerWords(content, entry.step, remark.better) : answerWords(content, entry.event, remark.better);
  return (
    <>
      <h4>
        {title} {remark.harm && <Badge tone="loss">{t("harmTitle")}</Badge>}
      </h4>
      <p>{words.label}.</p>
      <p className="text-soft">{words.why}</p>
      {entry.kind === "done" && <Body content={content} entry={entry} />}
      {remark.due !== null && <p>{t("late", { day: remark.due })}</p>}
      {better && <p>{t("better", { words: better.label })}.</p>}
    </>
  );
}

type Done = Extract<Entry, { kind: "done" }>;

function Body({ content, entry }: { readonly content: WalkContent; readonly entry: Done }) {
  const t = useTranslations("referral");
  if (entry.fit === "right") return null;
  return (
    <p>
      {t(entry.fit === "wrong" ? "wrongBody" : "tolerableBody")} {stepWords(content, entry.step).body}
    </p>
  );
}

function doneWords(content: WalkContent, { step, by, manner }: Done): readonly [string, ChoiceWords] {
  return [`${stepWords(content, step).title} · ${actorName(content, by)}`, mannerWords(content, step, manner)];
}

function answeredWords(content: WalkContent, { event, choice }: Extract<Entry, { kind: "answered" }>): readonly [string, ChoiceWords] {
  return [eventWords(content, event).title, answerWords(content, event, choice)];
}

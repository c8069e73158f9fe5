"use client";

import { Badge, State } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { ShareTable } from "@/components/ui/share-table";
import { SourceLine } from "@/components/ui/source-line";
import type { ExerciseRound } from "@/lib/client/use-exercise";
import type { Dimension, ReferralMove } from "@/lib/domain/referral";
import type { ReferralDetail, ReferralState } from "@/lib/domain/referral/play";
import { outcomeOf } from "@/lib/domain/referral/play";
import { formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import { Journal } from "./journal";
import { answerWords, mannerWords, stepWords } from "./walk-content";
import type { WalkContent } from "./walk-content";

const DIMENSIONS: readonly Dimension[] = ["consent", "safety", "reflection", "timeliness", "body"];

interface DebriefProps {
  readonly content: WalkContent;
  readonly round: ExerciseRound<ReferralMove>;
  readonly state: ReferralState;
  readonly passMark: number;
}

/** How it went: the score in five respects, what did harm, and every move with its reason. */
export function Debrief({ content, round, state, passMark }: DebriefProps) {
  const t = useTranslations("referral");
  const locale = useLocale();
  const { score, passed: allowed, detail } = outcomeOf(content.script, round.moves);
  const passed = allowed && score >= passMark;
  const before = round.previous && outcomeOf(content.script, round.previous).score;
  return (
    <section className="referral-debrief">
      <h2 className="text-xl" id="debrief">
        {t("debriefTitle")}
      </h2>
      <p className="my-3 flex flex-wrap items-center gap-3">
        <State state={passed ? "passed" : "failed"} words={t(passed ? "passed" : "notPassed")} />
        <Badge>{t("score", { percent: formatPercent(locale, score) })}</Badge>
        <span className="text-soft">{t("passMark", { percent: formatPercent(locale, passMark) })}</span>
        {before !== null && <span className="text-soft">{t("before", { percent: formatPercent(locale, before) })}</span>}
      </p>
      {!state.ended && <p className="my-3">{t("notEnded")}</p>}
      <Harms content={content} harms={detail.harms} />
      <Dimensions detail={detail} />
      <Journal content={content} state={state} detail={detail} />
      <Missing content={content} missing={detail.missing} />
      <Origin content={content} />
      {round.restart && (
        <p className="no-print mt-8">
          <Button tone="primary" onClick={round.restart}>
            {t("restart")}
          </Button>
        </p>
      )}
    </section>
  );
}

function Harms({ content, harms }: { readonly content: WalkContent; readonly harms: ReferralDetail["harms"] }) {
  const t = useTranslations("referral");
  if (harms.length === 0) return null;
  const wordsOf = ({ at, choice }: ReferralDetail["harms"][number]) =>
    content.words.steps[at] ? mannerWords(content, at, choice) : answerWords(content, at, choice);
  return (
    <Callout tone="loss" title={t("harmTitle")}>
      <p>{t("harmLead")}</p>
      <ul className="mt-2 list-disc space-y-2 ps-5">
        {harms.map((harm) => (
          <li key={harm.at}>
            {wordsOf(harm).label}. {wordsOf(harm).why}
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function Dimensions({ detail }: { readonly detail: ReferralDetail }) {
  const t = useTranslations("referral");
  const shares = DIMENSIONS.map((dimension) => ({ id: dimension, name: t(`dimension.${dimension}`), share: detail.dimensions[dimension] }));
  return <ShareTable caption={t("dimensionsTitle")} heads={{ name: t("respect"), share: t("share") }} shares={shares} nothing={t("notScored")} />;
}

function Missing({ content, missing }: { readonly content: WalkContent; readonly missing: readonly string[] }) {
  const t = useTranslations("referral");
  if (missing.length === 0) return null;
  return (
    <>
      <h3 className="mt-8 mb-2 text-lg">{t("missingTitle")}</h3>
      <ul className="list-disc space-y-1 ps-5">
        {missing.map((id) => (
          <li key={id}>{stepWords(content, id).title}</li>
        ))}
      </ul>
    </>
  );
}

function Origin({ content }: { readonly content: WalkContent }) {
  const t = useTranslations("referral");
  return (
    <SourceLine sources={content.script.sources}>
      {t("draftNote")} {t("sources")}
    </SourceLine>
  );
}

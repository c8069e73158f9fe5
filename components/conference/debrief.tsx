"use client";

import { Badge, State } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { ShareTable } from "@/components/ui/share-table";
import { SourceLine } from "@/components/ui/source-line";
import type { ConferenceMove, Dimension } from "@/lib/domain/conference";
import { outcomeOf, stateOf } from "@/lib/domain/conference/play";
import type { ConferenceDetail } from "@/lib/domain/conference/play";
import { formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { factWords, optionWords } from "./content";
import type { CaseContent } from "./content";
import { AskedReview } from "./asked-review";
import { DecisionsReview } from "./decisions-review";
import { Log } from "./log";
import { MissedReview } from "./missed-review";
import { SecretsReview } from "./secrets-review";

const DIMENSIONS: readonly Dimension[] = ["needed", "confidence", "asking", "decisions", "safety"];

interface DebriefProps {
  readonly content: CaseContent;
  readonly moves: readonly ConferenceMove[];
  /** Moves of the round before; null where there is none. */
  readonly previous: readonly ConferenceMove[] | null;
  /** Null in a room: a group is not passed or failed. */
  readonly passMark: number | null;
  readonly onRestart: (() => void) | null;
}

/** How it went: what was never shared and what it cost, what should not have been, who asked whom, the decisions, and the whole log. */
export function Debrief({ content, moves, previous, passMark, onRestart }: DebriefProps) {
  const t = useTranslations("conference");
  const locale = useLocale();
  const state = useMemo(() => stateOf(content.script, moves), [content, moves]);
  const { score, passed: allowed, detail } = useMemo(() => outcomeOf(content.script, moves), [content, moves]);
  const before = previous && outcomeOf(content.script, previous).score;
  const at = { content, state, detail };
  return (
    <section className="conference-debrief" aria-labelledby="debrief">
      <h2 className="text-xl" id="debrief">
        {t("debriefTitle")}
      </h2>
      <p className="my-3 flex flex-wrap items-center gap-3">
        {passMark !== null && (
          <>
            <State state={allowed && score >= passMark ? "passed" : "failed"} words={t(allowed && score >= passMark ? "passed" : "notPassed")} />
            <span className="text-soft">{t("passMark", { percent: formatPercent(locale, passMark) })}</span>
          </>
        )}
        <Badge>{t("score", { percent: formatPercent(locale, score) })}</Badge>
        {before !== null && <span className="text-soft">{t("before", { percent: formatPercent(locale, before) })}</span>}
      </p>
      {detail.unfinished.length > 0 && <p className="my-3">{t("unfinished", { count: detail.unfinished.length })}</p>}
      <Fatal content={content} detail={detail} />
      <Dimensions detail={detail} />
      <MissedReview {...at} />
      <SecretsReview {...at} />
      <AskedReview {...at} />
      <DecisionsReview {...at} />
      <Log content={content} state={state} viewer="all" />
      <Origin content={content} />
      {onRestart && (
        <p className="no-print mt-8">
          <Button tone="primary" onClick={onRestart}>
            {t("restart")}
          </Button>
        </p>
      )}
    </section>
  );
}

/** What ends the matter whatever the score. */
function Fatal({ content, detail }: { readonly content: CaseContent; readonly detail: ConferenceDetail }) {
  const t = useTranslations("conference");
  const grave = detail.breaches.filter((breach) => breach.grave);
  if (grave.length === 0 && detail.harms.length === 0) return null;
  return (
    <Callout tone="loss" title={t("fatalTitle")}>
      <p>{t("fatalLead")}</p>
      <ul className="mt-2 list-disc space-y-2 ps-5">
        {grave.map(({ fact }) => (
          <li key={fact}>
            <b>{factWords(content, fact).title}.</b> {factWords(content, fact).why}
          </li>
        ))}
        {detail.harms.map(({ decision, option }) => (
          <li key={decision}>
            <b>{optionWords(content, decision, option).label}.</b> {optionWords(content, decision, option).why}
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function Dimensions({ detail }: { readonly detail: ConferenceDetail }) {
  const t = useTranslations("conference");
  const shares = DIMENSIONS.map((dimension) => ({ id: dimension, name: t(`dimension.${dimension}`), share: detail.dimensions[dimension] }));
  return <ShareTable caption={t("dimensionsTitle")} heads={{ name: t("respect"), share: t("earned") }} shares={shares} nothing={t("notScored")} />;
}

function Origin({ content }: { readonly content: CaseContent }) {
  const t = useTranslations("conference");
  return (
    <SourceLine sources={content.script.sources}>
      {t("draftNote")} {t("sources")}
    </SourceLine>
  );
}

import { Badge, State } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ShareTable } from "@/components/ui/share-table";
import { SourceLine } from "@/components/ui/source-line";
import type { SessionDetail, SessionDimension, SessionState } from "@/lib/domain/session-plan/play";
import { outcomeOf } from "@/lib/domain/session-plan/play";
import { formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import { Agreement } from "./agreement";
import type { SessionContent, SessionRound } from "./content";
import { eventWords, harmWords, responseWords } from "./content";
import { Lost } from "./lost";
import { Models } from "./models";
import { Paper } from "./paper";

const DIMENSIONS: readonly SessionDimension[] = ["plan", "time", "words", "safety", "room", "rating", "feedback", "cascade"];

interface ResultProps {
  readonly content: SessionContent;
  readonly round: SessionRound;
  readonly state: SessionState;
  readonly passMark: number;
}

/** What the round was worth in eight respects, every point lost with its reason and its lesson, and the plan to print. */
export function Result({ content, round, state, passMark }: ResultProps) {
  const t = useTranslations("sessionPlan");
  const locale = useLocale();
  const { score, passed: allowed, detail } = outcomeOf(content.script, round.moves);
  const passed = allowed && score >= passMark;
  const before = round.previous && outcomeOf(content.script, round.previous).score;
  return (
    <section className="plan-result" aria-labelledby="plan-result">
      <div className="no-print">
        <h2 id="plan-result" className="text-xl">
          {t("resultTitle")}
        </h2>
        <p className="my-3 flex flex-wrap items-center gap-3">
          <State state={passed ? "passed" : "failed"} words={t(passed ? "passed" : "notPassed")} />
          <Badge>{t("score", { percent: formatPercent(locale, score) })}</Badge>
          <span className="text-soft">{t("passMark", { percent: formatPercent(locale, passMark) })}</span>
          {before !== null && <span className="text-soft">{t("before", { percent: formatPercent(locale, before) })}</span>}
        </p>
        <p className="my-3 max-w-read">{t(endOf(detail))}</p>
        <Harms content={content} detail={detail} />
        <p className="my-4 flex flex-wrap gap-3">
          <Button tone={passed ? "primary" : "plain"} icon="print" onClick={() => window.print()}>
            {t("print")}
          </Button>
          {round.restart && (
            <Button tone={passed ? "plain" : "primary"} onClick={round.restart}>
              {t("restart")}
            </Button>
          )}
        </p>
        <Dimensions content={content} detail={detail} />
        <Lost content={content} state={state} detail={detail} />
        <Agreement content={content} state={state} detail={detail} />
        <Models content={content} />
        <Origin content={content} />
      </div>
      <Paper content={content} plan={state.plan} shown />
    </section>
  );
}

function endOf({ held, answered, harms }: SessionDetail) {
  if (!held) return "endNotHeld";
  if (harms.length > 0) return "endHarm";
  return answered ? "endHeld" : "endNotAnswered";
}

/** What no other merit makes up for, and where it was done. */
function Harms({ content, detail }: { readonly content: SessionContent; readonly detail: SessionDetail }) {
  const t = useTranslations("sessionPlan");
  return detail.harms.map(({ harm, at }) => {
    const { title, why } = harmWords(content, harm);
    const place =
      at.kind === "plan"
        ? t("inPlan")
        : t("lost.chosen", { field: eventWords(content, at.event).title, text: responseWords(content, at.event, at.response).text });
    return (
      <p key={JSON.stringify([harm, at])} className="plan-harm">
        <strong>{title}.</strong> {why} <span className="text-soft">({place})</span>
      </p>
    );
  });
}

function Dimensions({ content, detail }: { readonly content: SessionContent; readonly detail: SessionDetail }) {
  const t = useTranslations("sessionPlan");
  const shares = DIMENSIONS.map((dimension) => ({
    id: dimension,
    name: t(`dimension.${dimension}`),
    share: detail.dimensions[dimension],
    weight: content.script.weights[dimension],
  }));
  return <ShareTable caption={t("dimensionsTitle")} heads={{ name: t("respect"), share: t("share"), weight: t("weight") }} shares={shares} />;
}

function Origin({ content }: { readonly content: SessionContent }) {
  const t = useTranslations("sessionPlan");
  return (
    <SourceLine sources={content.script.sources}>
      {content.words.law} {t("draftNote")} {t("sources")}
    </SourceLine>
  );
}

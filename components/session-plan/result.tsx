import { Badge, State } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { SessionDetail, SessionDimension, SessionState } from "@/lib/domain/session-plan/play";
import { outcomeOf } from "@/lib/domain/session-plan/play";
import { formatPercent } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
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
  const locale = useLocale();
  const rows = DIMENSIONS.map((dimension) => ({
    id: dimension,
    cells: [t(`dimension.${dimension}`), formatPercent(locale, detail.dimensions[dimension]), formatPercent(locale, content.script.weights[dimension])],
  }));
  const columns = [
    { id: "respect", head: t("respect") },
    { id: "share", head: t("share"), number: true },
    { id: "weight", head: t("weight"), number: true },
  ];
  return (
    <div className="mt-6 max-w-read">
      <Table caption={t("dimensionsTitle")} columns={columns} rows={rows} />
    </div>
  );
}

function Origin({ content }: { readonly content: SessionContent }) {
  const t = useTranslations("sessionPlan");
  const locale = useLocale();
  return (
    <p className="mt-8 text-sm text-soft">
      {content.words.law} {t("draftNote")} {t("sources")}{" "}
      {content.script.sources.map((id, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <Link href={`${localePath(locale, "/sources")}#${id}`}>{id}</Link>
        </span>
      ))}
      .
    </p>
  );
}

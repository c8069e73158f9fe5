import { Badge, State } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ShareTable } from "@/components/ui/share-table";
import { SourceLine } from "@/components/ui/source-line";
import type { RequestDimension } from "@/lib/domain/request";
import type { Draft, RequestDetail } from "@/lib/domain/request/play";
import { outcomeOf } from "@/lib/domain/request/play";
import { formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import type { RequestContent, RequestRound } from "./content";
import { Outline } from "./outline";
import { Review } from "./review";

const DIMENSIONS: readonly RequestDimension[] = ["channel", "complete", "sound", "own", "order", "first"];

interface ResultProps {
  readonly content: RequestContent;
  readonly round: RequestRound;
  readonly draft: Draft;
  readonly passMark: number;
}

/** What the round was worth: the score in six respects, every channel and sentence with its reason, and the outline to print. */
export function Result({ content, round, draft, passMark }: ResultProps) {
  const t = useTranslations("request");
  const locale = useLocale();
  const { score, passed: allowed, detail } = outcomeOf(content.script, round.moves);
  const passed = allowed && score >= passMark;
  const before = round.previous && outcomeOf(content.script, round.previous).score;
  return (
    <section className="request-result" aria-labelledby="request-result">
      <div className="no-print">
        <h2 id="request-result" className="text-xl">
          {t("resultTitle")}
        </h2>
        <p className="my-3 flex flex-wrap items-center gap-3">
          <State state={passed ? "passed" : "failed"} words={t(passed ? "passed" : "notPassed")} />
          <Badge>{t("score", { percent: formatPercent(locale, score) })}</Badge>
          <span className="text-soft">{t("passMark", { percent: formatPercent(locale, passMark) })}</span>
          {before !== null && <span className="text-soft">{t("before", { percent: formatPercent(locale, before) })}</span>}
        </p>
        <p className="my-3 max-w-read">{t(detail.accepted ? "endAccepted" : "endNotAccepted", { count: detail.returns })}</p>
        <p className="my-4 flex flex-wrap gap-3">
          {round.restart && (
            <Button tone="primary" onClick={round.restart}>
              {t("restart")}
            </Button>
          )}
          <Button icon="print" onClick={() => window.print()}>
            {t("print")}
          </Button>
        </p>
        <Dimensions content={content} detail={detail} />
        <Review content={content} draft={draft} />
        <Origin content={content} />
      </div>
      <Outline content={content} draft={draft} shown />
    </section>
  );
}

function Dimensions({ content, detail }: { readonly content: RequestContent; readonly detail: RequestDetail }) {
  const t = useTranslations("request");
  const shares = DIMENSIONS.map((dimension) => ({
    id: dimension,
    name: t(`dimension.${dimension}`),
    share: detail.dimensions[dimension],
    weight: content.script.weights[dimension],
  }));
  return <ShareTable caption={t("dimensionsTitle")} heads={{ name: t("respect"), share: t("share"), weight: t("weight") }} shares={shares} />;
}

function Origin({ content }: { readonly content: RequestContent }) {
  const t = useTranslations("request");
  return (
    <SourceLine sources={content.script.sources}>
      {content.words.law} {t("draftNote")} {t("sources")}
    </SourceLine>
  );
}

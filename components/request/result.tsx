import { Badge, State } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { RequestDimension } from "@/lib/domain/request";
import type { Draft, RequestDetail } from "@/lib/domain/request/play";
import { outcomeOf } from "@/lib/domain/request/play";
import { formatPercent } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
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

function Origin({ content }: { readonly content: RequestContent }) {
  const t = useTranslations("request");
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

import { Badge, State } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { ShareTable } from "@/components/ui/share-table";
import { SourceLine } from "@/components/ui/source-line";
import type { ExerciseRound } from "@/lib/client/use-exercise";
import type { ProofDimension, ProofMove } from "@/lib/domain/proof";
import type { Board, ProofDetail, ProofObstacle } from "@/lib/domain/proof/play";
import { outcomeOf } from "@/lib/domain/proof/play";
import { formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import { argumentWords, cellName, itemName } from "./content";
import type { ProofContent } from "./content";
import { ArgumentReview } from "./argument-review";
import { CellReview } from "./cell-review";

const DIMENSIONS: readonly ProofDimension[] = ["cover", "two", "relevance", "items", "reasons"];

interface ResultProps {
  readonly content: ProofContent;
  readonly round: ExerciseRound<ProofMove>;
  readonly board: Board;
  readonly passMark: number;
}

/** What the round was worth: the score in five respects, what forbids passing, and every cell and argument with its reason. */
export function Result({ content, round, board, passMark }: ResultProps) {
  const t = useTranslations("proof");
  const locale = useLocale();
  const { score, passed: allowed, detail } = outcomeOf(content.script, round.moves);
  const passed = allowed && score >= passMark;
  const before = round.previous && outcomeOf(content.script, round.previous).score;
  return (
    <section className="proof-result" aria-labelledby="proof-result">
      <h2 id="proof-result" className="text-xl">
        {t("resultTitle")}
      </h2>
      <p className="my-3 flex flex-wrap items-center gap-3">
        <State state={passed ? "passed" : "failed"} words={t(passed ? "passed" : "notPassed")} />
        <Badge>{t("score", { percent: formatPercent(locale, score) })}</Badge>
        <span className="text-soft">{t("passMark", { percent: formatPercent(locale, passMark) })}</span>
        {before !== null && <span className="text-soft">{t("before", { percent: formatPercent(locale, before) })}</span>}
      </p>
      <p className="no-print my-4 flex flex-wrap gap-3">
        {round.restart && (
          <Button tone="primary" onClick={round.restart}>
            {t("restart")}
          </Button>
        )}
        <Button icon="print" onClick={() => window.print()}>
          {t("print")}
        </Button>
      </p>
      <Obstacles content={content} obstacles={detail.obstacles} />
      <Dimensions content={content} detail={detail} />
      <CellReview content={content} board={board} />
      <ArgumentReview content={content} board={board} />
      <Origin content={content} />
    </section>
  );
}

function Obstacles({ content, obstacles }: { readonly content: ProofContent; readonly obstacles: readonly ProofObstacle[] }) {
  const t = useTranslations("proof");
  if (obstacles.length === 0) return null;
  const cellOf = (id: string) => {
    const cell = content.script.cells.find((one) => one.id === id);
    return cell ? cellName(content, cell) : id;
  };
  const say = (obstacle: ProofObstacle) => {
    if (obstacle.kind === "unanswered") return argumentWords(content, obstacle.argument).title;
    if (obstacle.kind === "unusable") return t("obstacle.unusable", { cell: cellOf(obstacle.cell), item: itemName(content, obstacle.item) });
    return t(`obstacle.${obstacle.kind}`, { cell: cellOf(obstacle.cell) });
  };
  const unanswered = obstacles.filter(({ kind }) => kind === "unanswered");
  return (
    <Callout tone="caution" title={t("obstaclesTitle")}>
      <ul className="list-disc space-y-1 ps-5">
        {obstacles.map((obstacle) => obstacle.kind !== "unanswered" && <li key={JSON.stringify(obstacle)}>{say(obstacle)}</li>)}
        {unanswered.length > 0 && <li>{t("obstacle.unanswered", { arguments: unanswered.map(say).join("; ") })}</li>}
      </ul>
    </Callout>
  );
}

function Dimensions({ content, detail }: { readonly content: ProofContent; readonly detail: ProofDetail }) {
  const t = useTranslations("proof");
  const shares = DIMENSIONS.map((dimension) => ({
    id: dimension,
    name: t(`dimension.${dimension}`),
    share: detail.dimensions[dimension],
    weight: content.script.weights[dimension],
  }));
  return <ShareTable caption={t("dimensionsTitle")} heads={{ name: t("respect"), share: t("share"), weight: t("weight") }} shares={shares} />;
}

function Origin({ content }: { readonly content: ProofContent }) {
  const t = useTranslations("proof");
  return (
    <SourceLine sources={content.script.sources}>
      {content.words.law} {t("draftNote")} {t("sources")}
    </SourceLine>
  );
}

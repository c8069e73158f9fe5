"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Skeleton } from "@/components/ui/skeleton";
import type { ExerciseRound } from "@/lib/client/use-exercise";
import type { PublicExercise } from "@/lib/domain/catalogue";
import type { ComparisonMove, ComparisonScript, ComparisonWords } from "@/lib/domain/comparison";
import { agreementOf, filledBy } from "@/lib/domain/comparison/play";
import { formatPercent } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import type { PublicGrid } from "@/lib/contracts/public-grid";
import { AgreementSummary } from "./agreement-summary";
import { GridTable } from "./grid-table";
import { useGrid } from "./use-grid";

interface PlayerProps {
  readonly exercise: PublicExercise;
  readonly round: ExerciseRound;
  /** 0 to 1. */
  readonly passMark: number;
}

/** A comparison done alone: blanks to fill, then what the laws say beside it. */
export function ComparisonPlayer(props: PlayerProps) {
  const t = useTranslations("grid");
  const reading = useGrid(props.exercise.id, useLocale());
  if (reading.state === "waiting") return <Skeleton label={t("opening")} lines={8} />;
  if (reading.state === "failed")
    return (
      <Alert tone="attention">
        <p>{t("failed")}</p>
        <Button size="small" onClick={reading.again}>
          {t("again")}
        </Button>
      </Alert>
    );
  return <Play {...props} grid={reading.grid} />;
}

function Play({ exercise, round, passMark, grid }: PlayerProps & { readonly grid: PublicGrid }) {
  const t = useTranslations("grid");
  const locale = useLocale();
  const { script, words } = exercise as PublicExercise<ComparisonScript, ComparisonWords>;
  // The moves of a comparison are made here and nowhere else.
  const { filled } = filledBy(script, round.moves as readonly ComparisonMove[]);
  const statements = new Map([...filled].map(([cell, statement]) => [cell, { statement }]));
  const finished = round.state === "finished";
  const agreement = finished ? agreementOf(grid, filled) : undefined;
  const left = grid.blanks.length - filled.size;
  return (
    <>
      {agreement && (
        <AgreementSummary agreement={agreement} words={words}>
          <p>{t(agreement.score >= passMark ? "passed" : "notPassed", { percent: formatPercent(locale, passMark) })}</p>
          {round.restart && (
            <Button tone="primary" onClick={round.restart}>
              {t("restart")}
            </Button>
          )}
        </AgreementSummary>
      )}
      {!finished && <p className="max-w-read">{words.task}</p>}
      <p className="no-print my-2">
        <Link href={localePath(locale, "/compare")}>{t("matrix")}</Link>
      </p>
      <GridTable grid={grid} filled={statements} onFill={finished ? undefined : (cell, statement) => round.add({ cell, statement })} agreement={agreement} />
      {!finished && (
        <p className="facts mt-4">
          <Button tone="primary" onClick={round.finish}>
            {t("finish")}
          </Button>
          <output>{t("left", { count: left })}</output>
        </p>
      )}
    </>
  );
}

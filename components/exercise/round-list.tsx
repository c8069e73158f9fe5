"use client";

import { State } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import type { Row } from "@/components/ui/table";
import type { ExerciseRound } from "@/lib/client/use-exercise";
import type { RoundSummary } from "@/lib/contracts/rounds";
import { formatDateTime, formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

interface RoundListProps {
  readonly rounds: readonly RoundSummary[];
  /** The round in view, which the server may not know yet. */
  readonly current: ExerciseRound;
  readonly recorded: boolean;
}

/** The person's finished rounds with what they were worth; nothing before the first is finished. */
export function RoundList({ rounds, current, recorded }: RoundListProps) {
  const t = useTranslations("exercise");
  const sending = recorded && current.state === "finished" && !rounds.some(({ id, finishedAt }) => id === current.roundId && finishedAt !== null);
  const finished = rounds.filter(({ finishedAt }) => finishedAt !== null);
  if (finished.length === 0 && !sending) return null;
  return (
    <div className="no-print mt-10">
      <h2 id="rounds" className="text-lg">
        {t("roundsTitle")}
      </h2>
      {sending && <p role="status">{t("sending")}</p>}
      {finished.length > 0 && <RoundTable rounds={finished} />}
    </div>
  );
}

/** Rounds as a table: number, dates, score, result. `nameOf` may make the number a link. */
export function RoundTable({ rounds, nameOf }: { readonly rounds: readonly RoundSummary[]; readonly nameOf?: (round: RoundSummary) => ReactNode }) {
  const t = useTranslations("exercise");
  const locale = useLocale();
  const at = (instant: string | null) => (instant === null ? "–" : formatDateTime(locale, Date.parse(instant)));
  const columns = [
    { id: "number", head: t("roundHead") },
    { id: "started", head: t("started") },
    { id: "finished", head: t("finished") },
    { id: "score", head: t("score"), number: true },
    { id: "result", head: t("result") },
  ];
  const rows = rounds.map((round): Row => ({
    id: round.id,
    cells: [
      nameOf?.(round) ?? String(round.number),
      at(round.startedAt),
      at(round.finishedAt),
      round.score === null ? "–" : formatPercent(locale, round.score),
      <Result key="result" round={round} />,
    ],
  }));
  return <Table caption={t("roundsTitle")} captionHidden columns={columns} rows={rows} />;
}

function Result({ round: { passed, finishedAt } }: { readonly round: RoundSummary }) {
  const t = useTranslations("exercise");
  if (finishedAt === null) return <State quiet state="in_progress" words={t("open")} />;
  return <State quiet state={passed ? "passed" : "failed"} words={t(passed ? "passed" : "notPassed")} />;
}

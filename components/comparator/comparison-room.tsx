"use client";

import { Alert } from "@/components/ui/alert";
import { Skeleton } from "@/components/ui/skeleton";
import type { RoomBodyProps } from "@/lib/client/room-body";
import { useScript } from "@/lib/client/use-script";
import type { PublicGrid } from "@/lib/contracts/public-grid";
import type { ComparisonWords } from "@/lib/domain/comparison";
import { agreementOf, contestedCells } from "@/lib/domain/comparison/play";
import type { Statement } from "@/lib/domain/comparison/play";
import { standingOf } from "@/lib/domain/room";
import type { RoomEntry } from "@/lib/domain/room";
import { useLocale, useTranslations } from "next-intl";
import { AgreementSummary } from "./agreement-summary";
import type { Filled } from "./blank-cell";
import { GridTable } from "./grid-table";
import { useGrid } from "./use-grid";

/** A comparison in a group: the grid they fill together, and the reference once the trainer shows it. */
export function ComparisonRoom({ handle, room, task }: RoomBodyProps) {
  const t = useTranslations("room");
  const locale = useLocale();
  const reading = useGrid(task.scriptId, locale);
  const script = useScript(task.scriptId, locale);
  if (reading.state !== "ready") return <Skeleton label={t("opening")} lines={8} />;
  // The words of a comparison have the shape of its kind; the questions in them can wait, the grid cannot.
  const words = script.state === "ready" ? (script.exercise.words as ComparisonWords) : null;
  return <Shared handle={handle} room={room} grid={reading.grid} words={words} />;
}

function Shared({ handle, room, grid, words }: Pick<RoomBodyProps, "handle" | "room"> & { readonly grid: PublicGrid; readonly words: ComparisonWords | null }) {
  const t = useTranslations("room");
  // The server takes only entries that are statements about cells of this grid.
  const entries = handle.entries as readonly RoomEntry<Statement>[];
  const waiting = room.revealedAt === null ? (handle.waiting as readonly ((typeof handle.waiting)[number] & { readonly value: Statement | null })[]) : [];
  const standing = standingOf(entries, waiting);
  const contested = contestedCells(
    entries.flatMap(({ kind, key, personId, value }) => (kind === "entry" ? [{ cell: key, by: personId, statement: value }] : [])),
  );
  const names = new Map(room.members.map(({ personId, name }) => [personId as string, name]));
  const filled = new Map<string, Filled>(
    [...standing].map(([cell, { value, personId, number }]) => [
      cell,
      { statement: value, by: names.get(personId) ?? t("somebody"), waiting: number === null, contested: contested.includes(cell) },
    ]),
  );
  const agreement = room.revealedAt === null ? undefined : agreementOf(grid, new Map([...standing].map(([cell, { value }]) => [cell, value])));
  const mayWrite = room.mySeat !== null && room.revealedAt === null;
  return (
    <>
      {agreement && (
        <AgreementSummary agreement={agreement} words={words}>
          {contested.length > 0 && <p>{t("contestedCount", { count: contested.length })}</p>}
        </AgreementSummary>
      )}
      {handle.refused > 0 && <Alert tone="attention">{t("refused", { count: handle.refused })}</Alert>}
      <p aria-live="polite" className="field-hint">
        {t("filled", { filled: [...standing.keys()].length, blanks: grid.blanks.length })}
      </p>
      <GridTable grid={grid} filled={filled} onFill={mayWrite ? handle.write : undefined} agreement={agreement} />
    </>
  );
}

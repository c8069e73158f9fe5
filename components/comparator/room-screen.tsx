"use client";

import { PageTitle } from "@/components/shell/page-title";
import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import type { RoomHandle } from "@/lib/client/use-room";
import { useRoom } from "@/lib/client/use-room";
import type { PublicGrid } from "@/lib/contracts/public-grid";
import type { RoomView } from "@/lib/contracts/rooms";
import type { ComparisonWords } from "@/lib/domain/comparison";
import { agreementOf, contestedCells } from "@/lib/domain/comparison/play";
import type { Statement } from "@/lib/domain/comparison/play";
import { standingOf } from "@/lib/domain/room";
import type { RoomEntry } from "@/lib/domain/room";
import { useLocale, useTranslations } from "next-intl";
import { AgreementSummary } from "./agreement-summary";
import type { Filled } from "./blank-cell";
import { GridTable } from "./grid-table";
import { RoomHead } from "./room-head";
import { useGrid } from "./use-grid";

/** What a room is about, by its activity. */
export interface RoomTask {
  readonly activityId: string;
  readonly scriptId: string;
  readonly title: string;
  readonly words: ComparisonWords;
}

/** Group work, live: who is here, the grid they fill together, and the reference once the trainer shows it. */
export function RoomScreen({ roomId, tasks }: { readonly roomId: string; readonly tasks: readonly RoomTask[] }) {
  const t = useTranslations("room");
  const room = useRoom(roomId);
  if (room.visitor || room.state === "denied") return <EmptyState title={t("deniedTitle")}>{t("denied")}</EmptyState>;
  if (room.state === "unreachable") return <Alert tone="attention">{t("unreachable")}</Alert>;
  if (room.room === null) return <Skeleton label={t("opening")} lines={8} />;
  const task = tasks.find(({ activityId }) => activityId === room.room?.activityId);
  if (!task) return <EmptyState title={t("deniedTitle")}>{t("unknownTask")}</EmptyState>;
  return <OpenRoom handle={room} room={room.room} task={task} />;
}

function OpenRoom({ handle, room, task }: { readonly handle: RoomHandle; readonly room: RoomView; readonly task: RoomTask }) {
  const t = useTranslations("room");
  const reading = useGrid(task.scriptId, useLocale());
  return (
    <>
      <PageTitle
        over={room.trainingTitle}
        title={<span className="display">{task.title}</span>}
        lead={room.revealedAt === null ? task.words.task : t("revealedLead")}
      />
      <RoomHead handle={handle} room={room} />
      {reading.state === "ready" ? <Shared handle={handle} room={room} grid={reading.grid} words={task.words} /> : <Skeleton label={t("opening")} lines={8} />}
    </>
  );
}

function Shared({
  handle,
  room,
  grid,
  words,
}: {
  readonly handle: RoomHandle;
  readonly room: RoomView;
  readonly grid: PublicGrid;
  readonly words: ComparisonWords;
}) {
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

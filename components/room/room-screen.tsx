"use client";

import { PageTitle } from "@/components/shell/page-title";
import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import type { RoomBodyProps } from "@/lib/client/room-body";
import { useRoom } from "@/lib/client/use-room";
import type { RoomTask } from "@/lib/contracts/room-task";
import type { RoomKindName } from "@/lib/domain/room";
import { useTranslations } from "next-intl";
import type { ComponentType } from "react";
import { RoomHead } from "./room-head";
import "./room.css";

interface RoomScreenProps {
  readonly roomId: string;
  readonly tasks: readonly RoomTask[];
  /** What is done in a room, by its kind. */
  readonly bodies: Readonly<Record<RoomKindName, ComponentType<RoomBodyProps>>>;
}

/** Group work, live: who is here, what they do together, and the reference once the trainer shows it. */
export function RoomScreen({ roomId, tasks, bodies }: RoomScreenProps) {
  const t = useTranslations("room");
  const room = useRoom(roomId);
  if (room.visitor || room.state === "denied") return <EmptyState title={t("deniedTitle")}>{t("denied")}</EmptyState>;
  if (room.state === "unreachable") return <Alert tone="attention">{t("unreachable")}</Alert>;
  if (room.room === null) return <Skeleton label={t("opening")} lines={8} />;
  const task = tasks.find(({ activityId }) => activityId === room.room?.activityId);
  if (!task) return <EmptyState title={t("deniedTitle")}>{t("unknownTask")}</EmptyState>;
  const Body = bodies[task.kind];
  return (
    <>
      <PageTitle
        over={room.room.trainingTitle}
        title={<span className="display">{task.title}</span>}
        lead={room.room.revealedAt === null ? (task.lead ?? t("conferenceLead")) : t(REVEALED[task.kind])}
      />
      <RoomHead handle={room} room={room.room} task={task} />
      <Body handle={room} room={room.room} task={task} />
    </>
  );
}

const REVEALED = { comparison: "revealedLead", conference: "revealedDebrief" } as const;

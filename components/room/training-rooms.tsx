"use client";

import { useProblemWords } from "@/components/shell/problem-words";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { roomCalls } from "@/lib/client/room-session";
import { staffQueries } from "@/lib/client/staff-queries";
import { usePerson } from "@/lib/client/use-person";
import { useRooms } from "@/lib/client/use-room";
import { useStaff, useWrite } from "@/lib/client/use-staff";
import type { RoomTask } from "@/lib/contracts/room-task";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { RoomList } from "./rooms-panel";
import "./room.css";

const SEATS = ["3", "4", "5", "6"];

/** Group work of one training, for its trainer: open a room, see those there are. */
export function TrainingRooms({ trainingId, tasks }: { readonly trainingId: string; readonly tasks: readonly RoomTask[] }) {
  const t = useTranslations("room");
  const problemWords = useProblemWords();
  const rooms = useRooms(trainingId);
  const [activityId, setActivity] = useState(tasks[0]?.activityId ?? "");
  const [seats, setSeats] = useState("6");
  const opening = useWrite(roomCalls.open);
  const person = usePerson();
  const training = useStaff((personId) => staffQueries.training(personId, trainingId));
  // Only the training's own trainer leads rooms; others who may see the training are told nothing of them.
  if (rooms.state !== "ready" || training.state !== "ready" || training.value.trainer.id !== person) return null;
  const task = tasks.find((one) => one.activityId === activityId);
  const titleOf = (id: string) => tasks.find((one) => one.activityId === id)?.title ?? "";
  return (
    <section aria-labelledby="rooms" className="rooms no-print">
      <h2 id="rooms">{t("groupWork")}</h2>
      <p className="max-w-read text-soft">{t("groupWorkLead")}</p>
      <div className="rooms-open">
        <Select
          id="room-task"
          label={t("task")}
          value={activityId}
          onChange={(event) => setActivity(event.target.value)}
          choices={tasks.map((one) => ({ value: one.activityId, label: one.title }))}
        />
        {task?.seats === null && (
          <Select
            id="room-seats"
            label={t("seats")}
            value={seats}
            onChange={(event) => setSeats(event.target.value)}
            choices={SEATS.map((value) => ({ value, label: value }))}
          />
        )}
        <Button busy={opening.busy} onClick={() => opening.run({ trainingId, activityId, seats: task?.seats?.length ?? Number(seats) })}>
          {t("open")}
        </Button>
      </div>
      <Alert tone="attention">{opening.problem && problemWords(opening.problem.code)}</Alert>
      {task && task.seats !== null && <p className="field-hint">{t("seatsAre", { seats: task.seats.map(({ name }) => name).join(", ") })}</p>}
      <RoomList rooms={rooms.value} titleOf={titleOf} />
    </section>
  );
}

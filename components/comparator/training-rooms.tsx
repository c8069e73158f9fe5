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
import { useTranslations } from "next-intl";
import { useState } from "react";
import { RoomList } from "./rooms-panel";

const SEATS = ["3", "4", "5", "6"];

/** Group work of one training, for its trainer: open a room, see those there are. */
export function TrainingRooms({ trainingId, activityId }: { readonly trainingId: string; readonly activityId: string }) {
  const t = useTranslations("room");
  const problemWords = useProblemWords();
  const rooms = useRooms(trainingId);
  const [seats, setSeats] = useState("6");
  const opening = useWrite(roomCalls.open);
  const person = usePerson();
  const training = useStaff((personId) => staffQueries.training(personId, trainingId));
  // Only the training's own trainer leads rooms; others who may see the training are told nothing of them.
  if (rooms.state !== "ready" || training.state !== "ready" || training.value.trainer.id !== person) return null;
  return (
    <section aria-labelledby="rooms" className="rooms no-print">
      <h2 id="rooms">{t("groupWork")}</h2>
      <p className="max-w-read text-soft">{t("groupWorkLead")}</p>
      <div className="rooms-open">
        <Select
          id="room-seats"
          label={t("seats")}
          value={seats}
          onChange={(event) => setSeats(event.target.value)}
          choices={SEATS.map((value) => ({ value, label: value }))}
        />
        <Button busy={opening.busy} onClick={() => opening.run({ trainingId, activityId, seats: Number(seats) })}>
          {t("open")}
        </Button>
      </div>
      <Alert tone="attention">{opening.problem && problemWords(opening.problem.code)}</Alert>
      <RoomList rooms={rooms.value} />
    </section>
  );
}

"use client";

import { useProblemWords } from "@/components/shell/problem-words";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { roomCalls } from "@/lib/client/room-session";
import type { RoomBodyProps } from "@/lib/client/room-body";
import { useWrite } from "@/lib/client/use-staff";
import type { RoomTask } from "@/lib/contracts/room-task";
import type { RoomMemberView, RoomView } from "@/lib/contracts/rooms";
import { useTranslations } from "next-intl";
import { useState } from "react";

/** Who is in the room and in sight, whether it is live, and what one can do: sit down, leave, or show the reference. */
export function RoomHead({ handle, room, task }: RoomBodyProps) {
  const t = useTranslations("room");
  const problemWords = useProblemWords();
  const sitting = useWrite(roomCalls.takeSeat, handle.refresh);
  const leaving = useWrite(roomCalls.leaveSeat, handle.refresh);
  const problem = sitting.problem ?? leaving.problem;
  const open = room.revealedAt === null;
  return (
    <section className="room-head no-print" aria-labelledby="room-members">
      <h2 id="room-members">{t("members")}</h2>
      {task.seats === null ? (
        <MemberList room={room} />
      ) : (
        <RoleSeats room={room} seats={task.seats} busy={sitting.busy} onSit={(seat) => sitting.run({ roomId: room.id, seat })} />
      )}
      <p role="status" className="field-hint">
        {t(handle.live ? "live" : "notLive")}
        {handle.waiting.length > 0 && ` ${t("waitingCount", { count: handle.waiting.length })}`}
      </p>
      <p className="facts">
        {open && !room.leads && room.mySeat === null && task.seats === null && (
          <Button tone="primary" busy={sitting.busy} onClick={() => sitting.run({ roomId: room.id })}>
            {t("sit")}
          </Button>
        )}
        {open && room.mySeat !== null && (
          <Button size="small" busy={leaving.busy} onClick={() => leaving.run(room.id)}>
            {t("leave")}
          </Button>
        )}
        {open && room.leads && <Reveal roomId={room.id} task={task} onDone={handle.refresh} />}
      </p>
      <Alert tone="attention">{problem && problemWords(problem.code)}</Alert>
    </section>
  );
}

function MemberList({ room }: { readonly room: RoomView }) {
  const t = useTranslations("room");
  const seated = room.members.filter(({ held }) => held);
  if (seated.length === 0) return <p>{t("nobody")}</p>;
  return (
    <ul className="room-members">
      {seated.map(({ personId, name, seat, present }) => (
        <li key={personId}>
          <span>
            {seat}. {name}
            {personId === room.me && ` (${t("you")})`}
          </span>{" "}
          <Presence present={present} />
        </li>
      ))}
    </ul>
  );
}

const REVEAL = {
  comparison: { reveal: "reveal", ask: "revealAsk" },
  conference: { reveal: "revealDebrief", ask: "revealDebriefAsk" },
} as const;

function Presence({ present }: Pick<RoomMemberView, "present">) {
  const t = useTranslations("room");
  return (
    <Badge tone={present ? "good" : "plain"} icon={present ? "done" : "circle"}>
      {t(present ? "present" : "away")}
    </Badge>
  );
}

interface RoleSeatsProps {
  readonly room: RoomView;
  readonly seats: NonNullable<RoomTask["seats"]>;
  readonly busy: boolean;
  readonly onSit: (seat: string) => void;
}

/** Seats that are roles: who holds each, and a way into those that are free, also for somebody who sits elsewhere. */
function RoleSeats({ room, seats, busy, onSit }: RoleSeatsProps) {
  const t = useTranslations("room");
  const maySit = room.revealedAt === null && !room.leads;
  return (
    <ul className="room-seats">
      {seats.map(({ id, name }) => {
        const holder = room.members.find(({ seat, held }) => held && seat === id);
        return (
          <li key={id}>
            <span>
              <b>{name}</b>
              {holder && `: ${holder.name}`}
              {holder?.personId === room.me && ` (${t("you")})`}
            </span>
            {holder && <Presence present={holder.present} />}
            {holder && !holder.present && holder.personId !== room.me && maySit && (
              <Button size="small" busy={busy} onClick={() => onSit(id)}>
                {t("takeOver", { seat: name })}
              </Button>
            )}
            {!holder && !maySit && <Badge>{t("free")}</Badge>}
            {!holder && maySit && (
              <Button size="small" busy={busy} onClick={() => onSit(id)}>
                {t(room.mySeat === null ? "sitAs" : "moveTo", { seat: name })}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Shows the reference, or the debrief, to everybody, after a question: it ends the work. */
function Reveal({ roomId, task, onDone }: { readonly roomId: string; readonly task: RoomTask; readonly onDone: () => void }) {
  const t = useTranslations("room");
  const [asking, setAsking] = useState(false);
  const words = REVEAL[task.kind];
  const revealing = useWrite(roomCalls.reveal, () => {
    setAsking(false);
    onDone();
  });
  return (
    <>
      <Button tone="primary" onClick={() => setAsking(true)}>
        {t(words.reveal)}
      </Button>
      <Dialog
        open={asking}
        title={t(words.reveal)}
        closeLabel={t("notYet")}
        onClose={() => setAsking(false)}
        actions={
          <Button tone="primary" busy={revealing.busy} onClick={() => revealing.run(roomId)}>
            {t("revealNow")}
          </Button>
        }
      >
        <p>{t(words.ask)}</p>
      </Dialog>
    </>
  );
}

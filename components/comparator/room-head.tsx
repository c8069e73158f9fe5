"use client";

import { useProblemWords } from "@/components/shell/problem-words";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { roomCalls } from "@/lib/client/room-session";
import type { RoomHandle } from "@/lib/client/use-room";
import { useWrite } from "@/lib/client/use-staff";
import type { RoomView } from "@/lib/contracts/rooms";
import { useTranslations } from "next-intl";
import { useState } from "react";

/** Who is in the room and in sight, whether it is live, and what one can do: sit down, leave, or show the reference. */
export function RoomHead({ handle, room }: { readonly handle: RoomHandle; readonly room: RoomView }) {
  const t = useTranslations("room");
  const problemWords = useProblemWords();
  const sitting = useWrite(roomCalls.takeSeat, handle.refresh);
  const leaving = useWrite(roomCalls.leaveSeat, handle.refresh);
  const problem = sitting.problem ?? leaving.problem;
  const open = room.revealedAt === null;
  return (
    <section className="room-head no-print" aria-labelledby="room-members">
      <h2 id="room-members">{t("members")}</h2>
      <MemberList room={room} />
      <p role="status" className="field-hint">
        {t(handle.live ? "live" : "notLive")}
        {handle.waiting.length > 0 && ` ${t("waitingCount", { count: handle.waiting.length })}`}
      </p>
      <p className="facts">
        {open && !room.leads && room.mySeat === null && (
          <Button tone="primary" busy={sitting.busy} onClick={() => sitting.run(room.id)}>
            {t("sit")}
          </Button>
        )}
        {open && room.mySeat !== null && (
          <Button size="small" busy={leaving.busy} onClick={() => leaving.run(room.id)}>
            {t("leave")}
          </Button>
        )}
        {open && room.leads && <Reveal roomId={room.id} onDone={handle.refresh} />}
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
          <Badge tone={present ? "good" : "plain"} icon={present ? "done" : "circle"}>
            {t(present ? "present" : "away")}
          </Badge>
        </li>
      ))}
    </ul>
  );
}

/** Shows the reference to everybody, after a question: it ends the filling in. */
function Reveal({ roomId, onDone }: { readonly roomId: string; readonly onDone: () => void }) {
  const t = useTranslations("room");
  const [asking, setAsking] = useState(false);
  const revealing = useWrite(roomCalls.reveal, () => {
    setAsking(false);
    onDone();
  });
  return (
    <>
      <Button tone="primary" onClick={() => setAsking(true)}>
        {t("reveal")}
      </Button>
      <Dialog
        open={asking}
        title={t("reveal")}
        closeLabel={t("notYet")}
        onClose={() => setAsking(false)}
        actions={
          <Button tone="primary" busy={revealing.busy} onClick={() => revealing.run(roomId)}>
            {t("revealNow")}
          </Button>
        }
      >
        <p>{t("revealAsk")}</p>
      </Dialog>
    </>
  );
}

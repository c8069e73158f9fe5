"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import type { RoomBodyProps } from "@/lib/client/room-body";
import { useScript } from "@/lib/client/use-script";
import type { PublicExercise } from "@/lib/domain/catalogue";
import type { ConferenceMove, ConferenceScript, ConferenceWords } from "@/lib/domain/conference";
import { readMove, stateOf, writeMove } from "@/lib/domain/conference/play";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { CloseStage } from "./close-stage";
import type { AtTheTable } from "./content";
import { Debrief } from "./debrief";
import { Desk } from "./desk";
import { Log } from "./log";
import { SeatCards } from "./seat-cards";
import { SeatStates } from "./seat-states";
import { StageHead } from "./stage-head";
import "./conference.css";

/** A case conference in a room: each member at one seat, the log common to all, the debrief once the trainer shows it. */
export function ConferenceRoom(props: RoomBodyProps) {
  const t = useTranslations("conference");
  const script = useScript(props.task.scriptId, useLocale());
  if (script.state === "waiting") return <Skeleton label={t("roomOpening")} lines={8} />;
  if (script.state === "failed")
    return (
      <Alert tone="attention">
        <p>{t("roomFailed")}</p>
        <Button size="small" onClick={script.again}>
          {t("again")}
        </Button>
      </Alert>
    );
  return <Together {...props} content={script.exercise as PublicExercise<ConferenceScript, ConferenceWords>} />;
}

function Together({ handle, room, content }: RoomBodyProps & Pick<AtTheTable, "content">) {
  const t = useTranslations("conference");
  const { entries, waiting } = handle;
  const revealed = room.revealedAt !== null;
  const moves = useMemo(() => {
    // Entries arrive in the order of their numbers; what waits here comes after them, until the room is closed.
    const values = [...entries.filter(({ kind }) => kind === "entry"), ...(revealed ? [] : waiting)].map(({ value }) => value);
    // The server took only moves of this case.
    return values.flatMap((value) => (value === null ? [] : [readMove(value) as ConferenceMove]));
  }, [entries, waiting, revealed]);
  const state = useMemo(() => stateOf(content.script, moves), [content, moves]);
  const onMove = (move: ConferenceMove) => {
    const { key, value } = writeMove(move);
    handle.write(key, value);
  };
  if (revealed) return <Debrief content={content} moves={moves} previous={null} passMark={null} onRestart={null} />;
  return (
    <div className="conference">
      {handle.refused > 0 && <Alert tone="attention">{t("roomRefused", { count: handle.refused })}</Alert>}
      {state.ended ? <p className="conference-story">{t("roomEnded")}</p> : <Open content={content} state={state} room={room} onMove={onMove} />}
    </div>
  );
}

/** A stage under way: one's own desk, the trainer's view of all, or what somebody without a seat may see. */
function Open({ content, state, room, onMove }: AtTheTable & Pick<RoomBodyProps, "room"> & { readonly onMove: (move: ConferenceMove) => void }) {
  const t = useTranslations("conference");
  const { mySeat, leads } = room;
  if (mySeat !== null) {
    return (
      <Desk key={mySeat} content={content} state={state} seat={mySeat} onMove={onMove}>
        <CloseStage content={content} state={state} seat={mySeat} onMove={onMove} />
      </Desk>
    );
  }
  return (
    <div className="conference-board">
      <div>
        <StageHead content={content} state={state} />
        {leads ? (
          <SeatStates content={content} state={state} />
        ) : (
          <>
            <details className="conference-more mt-3" open={state.stage === 0}>
              <summary>{t("caseTitle")}</summary>
              <p className="conference-story">{content.words.opening}</p>
            </details>
            <h2 className="mt-8 text-lg">{t("seatsTitle")}</h2>
            <p className="text-soft">{t("roomChoose")}</p>
            <SeatCards content={content} />
          </>
        )}
      </div>
      <Log content={content} state={state} viewer={leads ? "all" : "table"} />
    </div>
  );
}

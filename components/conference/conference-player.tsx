"use client";

import type { PlayerProps } from "@/lib/client/player";
import type { ExerciseRound } from "@/lib/client/use-exercise";
import type { PublicExercise } from "@/lib/domain/catalogue";
import type { ConferenceMove, ConferenceScript, ConferenceWords } from "@/lib/domain/conference";
import { stateOf } from "@/lib/domain/conference/play";
import { Button } from "@/components/ui/button";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Begin } from "./begin";
import type { AtTheTable } from "./content";
import { Debrief } from "./debrief";
import { Desk } from "./desk";
import { TableView } from "./table-view";
import "./conference.css";

/** A case conference in turns on one device: from the table to a seat and back, stage by stage, and how it went. */
export function ConferencePlayer({ exercise, round: given, passMark }: PlayerProps) {
  const content = exercise as PublicExercise<ConferenceScript, ConferenceWords>;
  const round = given as ExerciseRound<ConferenceMove>;
  const state = useMemo(() => stateOf(content.script, round.moves), [content, round.moves]);
  const [begun, setBegun] = useState(false);
  if (round.state === "finished")
    return <Debrief content={content} moves={round.moves} previous={round.previous} passMark={passMark} onRestart={round.restart} />;
  if (!begun && round.moves.length === 0) return <Begin content={content} onBegin={() => setBegun(true)} />;
  return <InTurns content={content} state={state} round={round} />;
}

/** Whoever opens the page, or comes back to it, is at the table: nobody's papers are in sight until somebody takes a seat. */
function InTurns({ content, state, round }: AtTheTable & { readonly round: ExerciseRound<ConferenceMove> }) {
  const t = useTranslations("conference");
  const [seat, setSeat] = useState<string | null>(null);
  if (state.ended) {
    return (
      <section className="conference-end">
        <h2 className="text-xl">{t("ended")}</h2>
        <p className="my-3">{t("endedHint")}</p>
        <Button tone="primary" onClick={round.finish}>
          {t("finish")}
        </Button>
      </section>
    );
  }
  return (
    <div className="conference">
      {seat === null ? (
        <TableView content={content} state={state} onSit={setSeat} onMove={round.add} />
      ) : (
        <Desk key={seat} content={content} state={state} seat={seat} onMove={round.add} onLeave={() => setSeat(null)} />
      )}
      <p className="no-print mt-10 border-t border-rule pt-4 text-soft">
        <Button tone="quiet" size="small" onClick={round.finish}>
          {t("finishEarly")}
        </Button>{" "}
        {t("finishEarlyHint")}
      </p>
    </div>
  );
}

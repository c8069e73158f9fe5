"use client";

import { Button } from "@/components/ui/button";
import type { ConferenceMove } from "@/lib/domain/conference";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { CloseStage } from "./close-stage";
import { seatName } from "./content";
import type { AtTheTable } from "./content";
import { Log } from "./log";
import { SeatState } from "./seat-states";
import { StageHead } from "./stage-head";

interface TableProps extends AtTheTable {
  readonly onSit: (seat: string) => void;
  readonly onMove: (move: ConferenceMove) => void;
}

/** Between the seats: what everybody may see, who still has something to do, and the end of the stage. */
export function TableView({ content, state, onSit, onMove }: TableProps) {
  const t = useTranslations("conference");
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [state.stage]);
  return (
    <div className="conference-board">
      <div>
        <div ref={place} tabIndex={-1} className="conference-place">
          <StageHead content={content} state={state} />
        </div>
        <h3 className="mt-6 text-lg">{t("whoNext")}</h3>
        <p className="text-soft">{t("handOver")}</p>
        <ul className="conference-seats">
          {content.script.seats.map((seat) => (
            <li key={seat}>
              <Button onClick={() => onSit(seat)}>{t("sit", { seat: seatName(content, seat) })}</Button>
              <SeatState content={content} state={state} seat={seat} />
            </li>
          ))}
        </ul>
        <CloseStage content={content} state={state} seat={content.script.seats[0] ?? ""} onMove={onMove} />
      </div>
      <Log content={content} state={state} viewer="table" />
    </div>
  );
}

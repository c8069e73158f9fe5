"use client";

import { undecided, waitingFor } from "@/lib/domain/conference/play";
import { useTranslations } from "next-intl";
import { seatName } from "./content";
import type { AtTheTable } from "./content";

/** What still waits for each seat. */
export function SeatStates({ content, state }: AtTheTable) {
  return (
    <ul className="conference-seats">
      {content.script.seats.map((seat) => (
        <li key={seat}>
          <b>{seatName(content, seat)}</b>
          <SeatState content={content} state={state} seat={seat} />
        </li>
      ))}
    </ul>
  );
}

/** What waits for a seat: questions to it, and decisions of its office. */
export function SeatState({ content, state, seat }: AtTheTable & { readonly seat: string }) {
  const t = useTranslations("conference");
  const questions = waitingFor(content.script, state, seat).length;
  const decisions = undecided(content.script, state).filter(({ by }) => by === seat).length;
  return (
    <span className="text-soft">
      {questions > 0 && `${t("questionsWait", { count: questions })} `}
      {decisions > 0 ? t("decisionsOpen", { count: decisions }) : t("nothingOpen")}
    </span>
  );
}

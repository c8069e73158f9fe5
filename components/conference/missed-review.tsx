"use client";

import { bestOptions, decided, decisionsOf, factOf, isThere } from "@/lib/domain/conference/play";
import type { Missed } from "@/lib/domain/conference/play";
import { useTranslations } from "next-intl";
import { decisionWords, factWords, optionWords, seatName } from "./content";
import type { Review } from "./review";

/** What somebody needed and did not get, or too late, and which decision it would have opened. */
export function MissedReview({ content, state, detail }: Review) {
  const t = useTranslations("conference");
  return (
    <>
      <h3 className="mt-8 mb-2 text-lg">{t("missedTitle")}</h3>
      {detail.missed.length === 0 && <p>{t("missedNone")}</p>}
      <ul className="conference-review">
        {[...new Set(detail.missed.map(({ fact }) => fact))].map((fact) => (
          <li key={fact} data-lost="true">
            <h4>{factWords(content, fact).title}</h4>
            <p>{factWords(content, fact).text}</p>
            <p className="text-soft">{factWords(content, fact).why}</p>
            {detail.missed
              .filter((missed) => missed.fact === fact)
              .map((missed) => (
                <p key={missed.seat}>
                  {howOf(missed)}
                  {missed.decisions.map((id) => ` ${t("wouldHaveOpened", { decision: decisionWords(content, id).title })} ${bestWords(id)}.`)}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </>
  );

  function howOf({ fact, seat, late }: Missed): string {
    const found = factOf(content.script, fact);
    const names = { from: seatName(content, found?.seat ?? ""), to: seatName(content, seat) };
    if (late) return t("missedLate", names);
    return t(found && !isThere(content.script, state, found) ? "missedUnasked" : "missedNever", names);
  }

  function bestWords(id: string): string {
    const decision = decisionsOf(content.script).find((one) => one.id === id);
    const best = decision ? bestOptions(decision).find((option) => option.id !== decided(state, id)) : undefined;
    return best ? optionWords(content, id, best.id).label : "";
  }
}

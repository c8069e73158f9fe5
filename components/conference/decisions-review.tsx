"use client";

import { bestOptions, decided, decisionsOf } from "@/lib/domain/conference/play";
import { Badge } from "@/components/ui/badge";
import { useTranslations } from "next-intl";
import { decisionWords, optionWords, seatName } from "./content";
import type { Review } from "./review";

/** Each decision against the reference: what was chosen and why that is good or bad, and what would have been better. */
export function DecisionsReview({ content, state, detail }: Review) {
  const t = useTranslations("conference");
  const taken = decisionsOf(content.script).filter(({ id }) => decided(state, id) !== undefined);
  if (taken.length === 0) return null;
  return (
    <>
      <h3 className="mt-8 mb-2 text-lg">{t("decisionsReview")}</h3>
      <ul className="conference-review">
        {taken.map((decision) => {
          const chosen = optionWords(content, decision.id, decided(state, decision.id) ?? "");
          const best = bestOptions(decision);
          const isBest = best.some(({ id }) => id === decided(state, decision.id));
          const better = optionWords(content, decision.id, best[0]?.id ?? "");
          return (
            <li key={decision.id} data-lost={!isBest}>
              <h4>
                {seatName(content, decision.by)}: {decisionWords(content, decision.id).title}{" "}
                {detail.harms.some((harm) => harm.decision === decision.id) && <Badge tone="loss">{t("harm")}</Badge>}
              </h4>
              <p>
                <b>{chosen.label}.</b> {chosen.why}
              </p>
              {!isBest && (
                <p>
                  {t("better")} <b>{better.label}.</b> {better.why}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

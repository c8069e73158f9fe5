"use client";

import { circleOf, entriesOf, factOf, factsOf } from "@/lib/domain/conference/play";
import type { Breach } from "@/lib/domain/conference/play";
import { Badge } from "@/components/ui/badge";
import { useTranslations } from "next-intl";
import { factWords, seatName } from "./content";
import type { Review } from "./review";

/** What was said that should not have been, with the duty it breaks; and what was rightly kept. */
export function SecretsReview({ content, state, detail }: Review) {
  const t = useTranslations("conference");
  const told = new Set(detail.breaches.map(({ fact }) => fact));
  const kept = factsOf(content.script).filter((fact) => circleOf(fact).length === 0 && fact.stage < state.stage && !told.has(fact.id));
  return (
    <>
      <h3 className="mt-8 mb-2 text-lg">{t("breachesTitle")}</h3>
      {detail.breaches.length === 0 && <p>{t("breachesNone")}</p>}
      <ul className="conference-review">
        {detail.breaches.map((breach) => (
          <li key={`${breach.fact}-${breach.kind}`} data-lost="true">
            <h4>
              {factWords(content, breach.fact).title} {breach.grave && <Badge tone="loss">{t("grave")}</Badge>}
            </h4>
            <p>{t(breach.kind === "outside" ? "breachOutside" : "breachUnasked", { to: breach.to.map((seat) => seatName(content, seat)).join(", ") })}</p>
            <p>{dutyOf(breach)}</p>
            <p className="text-soft">{factWords(content, breach.fact).why}</p>
          </li>
        ))}
      </ul>
      {kept.length > 0 && (
        <>
          <h3 className="mt-8 mb-2 text-lg">{t("keptTitle")}</h3>
          <ul className="conference-review">
            {kept.map((fact) => (
              <li key={fact.id}>
                <h4>{factWords(content, fact.id).title}</h4>
                <p>{reasonOf(fact.id, fact.reasons)}</p>
                <p className="text-soft">{factWords(content, fact.id).why}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );

  function dutyOf({ fact, kind }: Breach): string {
    const duty = factOf(content.script, fact)?.duty;
    return kind === "outside" && duty !== undefined ? (content.words.duties[duty] ?? "") : (factWords(content, fact).answer ?? "");
  }

  function reasonOf(fact: string, good: readonly string[]): string {
    const words = (id: string) => content.words.reasons[id] ?? id;
    const given = entriesOf(state, "held").findLast((entry) => entry.fact === fact)?.reason;
    if (given === undefined) return t("keptSilent", { reason: words(good[0] ?? "") });
    return good.includes(given) ? t("keptRight", { reason: words(given) }) : t("keptWrong", { reason: words(given), better: words(good[0] ?? "") });
  }
}

"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { undecided } from "@/lib/domain/conference/play";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { decisionWords, seatName } from "./content";
import type { AtASeat } from "./content";

/** The end of a stage, after a question: what has not been said by then is late. Not before everything is decided. */
export function CloseStage({ content, state, seat, onMove }: AtASeat) {
  const t = useTranslations("conference");
  const [asking, setAsking] = useState(false);
  const stage = content.script.stages[state.stage]?.id;
  const open = undecided(content.script, state);
  if (stage === undefined) return null;
  if (open.length > 0) {
    return (
      <div className="conference-close">
        <h3 className="text-lg">{t("closeTitle")}</h3>
        <p>{t("closeNotYet")}</p>
        <ul className="conference-list">
          {open.map(({ id, by }) => (
            <li key={id}>
              {seatName(content, by)}: {decisionWords(content, id).title}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div className="conference-close no-print">
      <h3 className="text-lg">{t("closeTitle")}</h3>
      <p>{t("closeReady")}</p>
      <Button tone="primary" className="mt-2" onClick={() => setAsking(true)}>
        {t("close")}
      </Button>
      <Dialog
        open={asking}
        title={t("closeTitle")}
        closeLabel={t("closeNo")}
        onClose={() => setAsking(false)}
        actions={
          <Button
            tone="primary"
            onClick={() => {
              setAsking(false);
              onMove({ kind: "close", seat, stage });
            }}
          >
            {t("closeYes")}
          </Button>
        }
      >
        <p>{t("closeAsk")}</p>
      </Dialog>
    </div>
  );
}

"use client";

import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon";
import { usePrinting } from "@/components/shell/use-printing";
import type { Better, Debrief, DebriefTurn } from "@/lib/domain/interview/play";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CodingNote } from "./coding-note";
import type { Interview } from "./interview";
import { TurnView } from "./turn-view";

/** Kinds whose harm can be said in general, where the script says nothing of its own. */
const EXPLAINED = ["forced", "multiple", "leading", "blame", "threat", "cold", "interrupt", "press", "promise"] as const;
const MARKS: Record<DebriefTurn["verdict"], IconName> = { good: "done", neutral: "circle", harm: "caution" };

interface TimelineProps {
  readonly debrief: Debrief;
  readonly interview: Interview;
  /** Begins another round with so many of the moves; null where somebody looks at a round of somebody else. */
  readonly onTryFrom: ((count: number) => void) | null;
}

/** Every turn in its order: a strip of marks to jump by, then the turns, harmful ones with what they did and a better wording. */
export function Timeline({ debrief, interview, onTryFrom }: TimelineProps) {
  const t = useTranslations("interview");
  const printing = usePrinting();
  const { timeline } = debrief;
  const harms = timeline.filter(({ verdict }) => verdict === "harm");
  const [harmOnly, setHarmOnly] = useState(harms.length > 0);
  const shown = harmOnly && !printing ? harms : timeline;
  if (timeline.length === 0) return null;
  return (
    <section aria-labelledby="timeline">
      <h3 id="timeline">{t("timelineTitle")}</h3>
      <p>{t("timelineSum", { turns: timeline.length, harms: harms.length })}</p>
      <ol className="timeline-strip" aria-label={t("timelineStrip")}>
        {timeline.map(({ turn, number, verdict }) => (
          <li key={number} data-verdict={verdict}>
            <a href={`#turn-${turn.at}`} aria-label={t("turnMark", { number, verdict: t(`verdict.${verdict}`) })} onClick={() => setHarmOnly(false)}>
              <Icon name={MARKS[verdict]} size={14} />
            </a>
          </li>
        ))}
      </ol>
      {harms.length > 0 && (
        <div className="no-print">
          <Checkbox id="harm-only" label={t("harmOnly")} checked={harmOnly} onChange={(event) => setHarmOnly(event.target.checked)} />
        </div>
      )}
      <ol className="transcript timeline">
        {shown.map((entry) => (
          <TurnView key={entry.number} interview={interview} turn={entry.turn}>
            <Verdict entry={entry} interview={interview} onTryFrom={onTryFrom} />
          </TurnView>
        ))}
      </ol>
    </section>
  );
}

function Verdict({ entry, interview, onTryFrom }: Pick<TimelineProps, "interview" | "onTryFrom"> & { readonly entry: DebriefTurn }) {
  const t = useTranslations("interview");
  const { words, language } = interview;
  const { turn, number, verdict, better, tryFrom } = entry;
  const why = turn.move === null ? undefined : words.moves[turn.move]?.why;
  if (turn.kind === "go" && verdict !== "harm") return null;
  const explained = EXPLAINED.find((kind) => kind === turn.kind);
  return (
    <div className={`verdict verdict-${verdict}`}>
      <p className="verdict-title">
        <Icon name={MARKS[verdict]} size={14} /> <span>{t("turnMark", { number, verdict: t(`verdict.${verdict}`) })}</span>
        {turn.kind !== "go" && turn.value !== 0 && <span> · {t("value", { value: turn.value > 0 ? `+${turn.value}` : `−${Math.abs(turn.value)}` })}</span>}
      </p>
      {turn.own && <CodingNote coding={turn.own.coding} language={turn.own.locale} />}
      {turn.fail && <p>{t(`fail.${turn.fail}`)}</p>}
      {why && <p lang={language}>{why}</p>}
      {verdict === "harm" && why === undefined && turn.early && <p>{t("earlyWhy")}</p>}
      {why === undefined && explained && <p>{t(`kindWhy.${explained}`)}</p>}
      {better && <BetterWording better={better} interview={interview} />}
      {onTryFrom && turn.kind !== "go" && (
        <p className="no-print">
          <Button size="small" onClick={() => onTryFrom(tryFrom)}>
            {t("tryFrom")}
          </Button>
        </p>
      )}
    </div>
  );
}

function BetterWording({ better, interview: { words, language } }: { readonly better: Better; readonly interview: Interview }) {
  const t = useTranslations("interview");
  const written = better.from === "move" ? words.moves[better.id]?.better : better.from === "topic" ? words.topics[better.id]?.invite : undefined;
  if (written === undefined) return null;
  return (
    <p className="verdict-better">
      {t("better")} <q lang={language}>{written}</q>
    </p>
  );
}

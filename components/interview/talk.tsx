"use client";

import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { offerOf } from "@/lib/domain/interview/play";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { CalmSwitch } from "./calm-switch";
import { Choices, Standing } from "./choices";
import type { CalmChoice, Interview } from "./interview";
import { Meters } from "./meters";
import { OwnQuestion } from "./own-question";
import { Phases } from "./phases";
import { TurnView } from "./turn-view";

/** So many turns are in sight; the earlier ones are folded away. */
const RECENT = 3;

interface TalkProps extends CalmChoice {
  readonly interview: Interview;
  readonly onRestart: (() => void) | null;
}

/** The talk: what was said, what can be said next, and the gauges beside it. */
export function Talk({ interview, onRestart, ...calmer }: TalkProps) {
  const t = useTranslations("interview");
  const { script, state, words, language } = interview;
  const offer = offerOf(script, state);
  const newest = useNewestTurn(state.turns.length);
  const recent = state.turns.slice(-RECENT);
  const earlier = state.turns.slice(0, -RECENT);
  return (
    <div className="interview">
      <section className="interview-talk" aria-labelledby="talk">
        <h2 id="talk">{words.person}</h2>
        <Phases state={state} script={script} />
        {earlier.length > 0 && (
          <details className="interview-earlier">
            <summary>
              <Icon name="next" /> <span>{t("earlier", { count: earlier.length })}</span>
            </summary>
            <ol className="transcript">
              {earlier.map((turn) => (
                <TurnView key={turn.at} interview={interview} turn={turn} />
              ))}
            </ol>
          </details>
        )}
        {state.turns.length === 0 && (
          <p lang={language} className="turn-scene">
            {words.scenes[script.start]}
          </p>
        )}
        <div role="log" aria-label={t("transcript")}>
          <ol className="transcript">
            {recent.map((turn, index) => (
              <TurnView key={turn.at} interview={interview} turn={turn} element={index === recent.length - 1 ? newest : undefined} />
            ))}
          </ol>
        </div>
        <div className="meters-near">
          <Meters state={state} />
        </div>
        {!offer.pending && <Choices interview={interview} offer={offer} />}
        {/* After each turn an empty line; a question taken back is still there to be reworded. */}
        <OwnQuestion key={state.turns.length} interview={interview} offer={offer} />
        <Standing interview={interview} offer={offer} />
      </section>
      <aside className="interview-side" aria-label={t("side")}>
        <div className="meters-aside">
          <h3>{t("metersTitle")}</h3>
          <Meters state={state} />
        </div>
        <CalmSwitch id="calm-talk" {...calmer} />
        {onRestart && (
          <Button tone="quiet" size="small" onClick={onRestart}>
            {t("startAgain")}
          </Button>
        )}
      </aside>
    </div>
  );
}

/** After each turn the newest one has the focus: it is read out, in sight, and what can be said next follows it. */
function useNewestTurn(count: number) {
  const element = useRef<HTMLLIElement>(null);
  const seen = useRef(count);
  useEffect(() => {
    if (seen.current === count) return;
    seen.current = count;
    element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: "start" });
  }, [count]);
  return element;
}

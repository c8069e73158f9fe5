"use client";

import { Button } from "@/components/ui/button";
import { decisionsOf, entriesOf, papersOf, waitingFor } from "@/lib/domain/conference/play";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { AskForm } from "./ask-form";
import { factWords, seatName } from "./content";
import type { AtASeat } from "./content";
import { DecisionForm } from "./decision-form";
import { FactCard } from "./fact-card";
import { Log } from "./log";
import { RoleWords } from "./seat-cards";
import { StageHead } from "./stage-head";

/** One seat: its papers, what it was told and asked, its own questions and its decisions. Nothing of anybody else's. */
export function Desk({ onLeave, children, ...props }: AtASeat & { readonly onLeave?: () => void; readonly children?: ReactNode }) {
  const { content, state, seat } = props;
  const t = useTranslations("conference");
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const leave = onLeave && (
    <Button className="no-print" onClick={onLeave}>
      {t("leaveSeat")}
    </Button>
  );
  return (
    <section aria-labelledby="conference-seat" className="conference-board">
      <div>
        <header className="conference-seat">
          <div>
            <h2 id="conference-seat" ref={head} tabIndex={-1} className="text-xl">
              {seatName(content, seat)}
            </h2>
            <RoleWords content={content} seat={seat} />
          </div>
          {leave}
        </header>
        <StageHead content={content} state={state} />
        <Waiting {...props} />
        <Papers {...props} />
        <Told {...props} />
        <AskForm {...props} />
        <Decisions {...props} />
        {children}
        {leave && <p className="mt-6">{leave}</p>}
      </div>
      <Log content={content} state={state} viewer={{ seat }} />
    </section>
  );
}

/** Questions that wait for this seat: they are answered by sharing what they are about, or by holding it back with a reason. */
function Waiting({ content, state, seat }: AtASeat) {
  const t = useTranslations("conference");
  const waiting = waitingFor(content.script, state, seat);
  if (waiting.length === 0) return null;
  return (
    <aside className="conference-waiting">
      <h3 className="text-lg">{t("askedTitle")}</h3>
      <ul className="conference-list">
        {waiting.map(({ question, seat: asker }) => (
          <li key={question}>
            {seatName(content, asker)}: {content.words.questions[question]}
          </li>
        ))}
      </ul>
      <p className="text-soft">{t("askedHint")}</p>
    </aside>
  );
}

function Papers(props: AtASeat) {
  const { content, state, seat } = props;
  const t = useTranslations("conference");
  const papers = papersOf(content.script, state, seat);
  const now = papers.filter(({ stage }) => stage === state.stage);
  const before = papers.filter(({ stage }) => stage < state.stage);
  return (
    <>
      <h3 className="mt-8 text-lg">{t("papersTitle")}</h3>
      {now.length === 0 && <p className="text-soft">{t("papersNone")}</p>}
      {now.map((fact) => (
        <FactCard key={fact.id} {...props} fact={fact} />
      ))}
      {before.length > 0 && (
        <details className="conference-more mt-4">
          <summary>{t("papersBefore", { count: before.length })}</summary>
          {before.map((fact) => (
            <FactCard key={fact.id} {...props} fact={fact} />
          ))}
        </details>
      )}
    </>
  );
}

/** What others have said to this seat. */
function Told({ content, state, seat }: AtASeat) {
  const t = useTranslations("conference");
  const told = entriesOf(state, "shared").filter(({ to }) => to.includes(seat));
  return (
    <>
      <h3 className="mt-8 text-lg">{t("toldTitle")}</h3>
      {told.length === 0 && <p className="text-soft">{t("toldNone")}</p>}
      <ul className="conference-told">
        {told.toReversed().map(({ fact, seat: from }) => (
          <li key={fact}>
            <h4>
              {seatName(content, from)}: {factWords(content, fact).title}
            </h4>
            <p>{factWords(content, fact).text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Decisions(props: AtASeat) {
  const { content, state, seat } = props;
  const t = useTranslations("conference");
  const own = decisionsOf(content.script).filter(({ stage, by }) => stage === state.stage && by === seat);
  return (
    <>
      <h3 className="mt-8 text-lg">{t("decisionsTitle")}</h3>
      <p className="text-soft">{t(own.length === 0 ? "decisionsNone" : "decisionsHint")}</p>
      {own.map((decision) => (
        <DecisionForm key={decision.id} {...props} decision={decision} />
      ))}
    </>
  );
}

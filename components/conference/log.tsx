"use client";

import { answerTo, sightOf } from "@/lib/domain/conference/play";
import type { ConferenceState, Entry, EntryOf } from "@/lib/domain/conference/play";
import { useTranslations } from "next-intl";
import { decisionWords, factWords, optionWords, seatName, stageWords } from "./content";
import type { AtTheTable, CaseContent } from "./content";

/** A seat, whoever stands at the table, or who sees every word: the debrief, and the trainer of a room. */
export type Viewer = { readonly seat: string } | "table" | "all";

/** The log, the oldest line first, stage by stage: each line with as much of it as the viewer may see. */
export function Log({ content, state, viewer }: AtTheTable & { readonly viewer: Viewer }) {
  const t = useTranslations("conference");
  const lines = state.entries.flatMap((entry, index) => {
    const sight = viewer === "all" ? (entry.kind === "ignored" ? "nothing" : "words") : sightOf(content.script, entry, viewer === "table" ? null : viewer.seat);
    return sight === "nothing" ? [] : [{ entry, index, words: sight === "words" }];
  });
  return (
    <section aria-labelledby="conference-log" className="conference-record" tabIndex={0}>
      <h3 id="conference-log" className="text-lg">
        {t("logTitle")}
      </h3>
      {lines.length === 0 ? (
        <p className="text-soft">{t("logEmpty")}</p>
      ) : (
        <ol className="conference-log">
          {lines.map(({ entry, index, words }) => (
            <li key={index} data-kind={entry.kind} data-whole={words}>
              {words ? <Line content={content} state={state} entry={entry} /> : <Covered content={content} entry={entry} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** That something was said, and to whom. */
function Covered({ content, entry }: { readonly content: CaseContent; readonly entry: Entry }) {
  const t = useTranslations("conference");
  if (entry.kind === "shared") return <p>{t("lineSharedCovered", { from: seatName(content, entry.seat), to: namesOf(content, entry.to) })}</p>;
  if (entry.kind === "asked") return <p>{t("lineAskedCovered", { from: seatName(content, entry.seat), of: seatName(content, entry.of) })}</p>;
  return null;
}

function Line({ content, state, entry }: { readonly content: CaseContent; readonly state: ConferenceState; readonly entry: Entry }) {
  const t = useTranslations("conference");
  switch (entry.kind) {
    case "shared":
      return (
        <p>
          {t("lineShared", { from: seatName(content, entry.seat), to: namesOf(content, entry.to) })} <b>{factWords(content, entry.fact).title}</b>
        </p>
      );
    case "asked":
      return (
        <>
          <p>
            {t("lineAsked", { from: seatName(content, entry.seat), of: seatName(content, entry.of) })} {content.words.questions[entry.question]}
          </p>
          <Answer content={content} state={state} entry={entry} />
        </>
      );
    case "consented":
      return (
        <p>
          {t("lineConsented", { from: seatName(content, entry.seat), fact: factWords(content, entry.fact).title })}{" "}
          {t(entry.answer === "given" ? "agreed" : "declined")}
        </p>
      );
    case "held":
      return (
        <p>
          {t("lineHeld", { from: seatName(content, entry.seat), fact: factWords(content, entry.fact).title })} {content.words.reasons[entry.reason]}.
        </p>
      );
    case "decided":
      return (
        <p>
          {t("lineDecided", { from: seatName(content, entry.seat), decision: decisionWords(content, entry.decision).title })}{" "}
          <b>{optionWords(content, entry.decision, entry.option).label}</b>
        </p>
      );
    case "closed":
      return <p className="conference-count">{t("lineClosed", { stage: stageWords(content, entry.stage).title })}</p>;
    case "ignored":
      return null;
  }
}

function Answer({ content, state, entry }: { readonly content: CaseContent; readonly state: ConferenceState; readonly entry: EntryOf<"asked"> }) {
  const t = useTranslations("conference");
  const answer = answerTo(content.script, state, entry);
  const words = {
    told: () => t("answerTold"),
    open: () => t("answerOpen"),
    wrong_body: () => t("answerWrongBody", { of: seatName(content, entry.of) }),
    declined: () => t("answerDeclined", { reason: answer.kind === "declined" ? (content.words.reasons[answer.reason] ?? "") : "" }),
  };
  return <p className="text-soft">{words[answer.kind]()}</p>;
}

function namesOf(content: CaseContent, seats: readonly string[]): string {
  return seats.map((seat) => seatName(content, seat)).join(", ");
}

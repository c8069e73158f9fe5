"use client";

import type { PlayerProps } from "@/lib/client/player";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { PublicExercise } from "@/lib/domain/catalogue";
import type { FilmMove, FilmScript, FilmWords } from "@/lib/domain/film";
import { stateOf } from "@/lib/domain/film/play";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FilmDesk } from "./desk";
import { FilmPages } from "./film-pages";
import { FilmResult } from "./film-result";
import { FilmScreen } from "./film-screen";
import "./film.css";

type View = "film" | "pages";

/** Somebody who asked for less motion, or pays by the kilobyte, begins with the pages. */
function firstView(): View {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true || window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "pages" : "film";
}

/** A film with questions: watched, or read in pictures; the same answers either way, recorded one by one. */
export function FilmPlayer({ exercise, round, passMark }: PlayerProps) {
  const t = useTranslations("film");
  const { script, words } = exercise as PublicExercise<FilmScript, FilmWords>;
  const [view, setView] = useState(firstView);
  const moves = round.moves as readonly FilmMove[];
  const desk: FilmDesk = {
    script,
    words,
    state: stateOf(script, moves),
    open: round.state === "open",
    answer: (question, options) => round.add({ answer: question, options: [...options] } satisfies FilmMove),
    come: (scene) => round.add({ scene } satisfies FilmMove),
  };
  const ending = desk.open ? (
    <Finish desk={desk} onFinish={round.finish} />
  ) : (
    <FilmResult desk={desk} moves={moves} passMark={passMark} restart={round.restart} />
  );
  return (
    <div className="film">
      <p className="max-w-read">{words.about}</p>
      <Callout tone="caution" title={t("notice")}>
        <p>{words.notice}</p>
      </Callout>
      <div role="group" aria-label={t("view")} className="film-views no-print">
        <Button aria-pressed={view === "film"} onClick={() => setView("film")} icon="film">
          {t("watch")}
        </Button>
        <Button aria-pressed={view === "pages"} onClick={() => setView("pages")} icon="lesson">
          {t("read")}
        </Button>
      </div>
      {view === "film" ? (
        <FilmScreen desk={desk}>{ending}</FilmScreen>
      ) : (
        <>
          <FilmPages desk={desk} />
          {ending}
        </>
      )}
      <p className="film-colophon">{words.colophon}</p>
    </div>
  );
}

/** How many questions are answered, and the way to the result. */
function Finish({ desk: { script, state }, onFinish }: { readonly desk: FilmDesk; readonly onFinish: () => void }) {
  const t = useTranslations("film");
  const [given, total] = [Object.keys(state.answers).length, script.questions.length];
  return (
    <section aria-labelledby="film-finish" className="no-print">
      <h2 id="film-finish" className="text-lg">
        {t("finishTitle")}
      </h2>
      <p role="status">{t("answered", { given, total })}</p>
      <p className="my-3">
        <Button tone={given === total ? "primary" : "plain"} onClick={onFinish}>
          {t("finish")}
        </Button>
      </p>
    </section>
  );
}

"use client";

import { Button } from "@/components/ui/button";
import { useFilmFiles } from "@/lib/client/use-film-files";
import { startOf } from "@/lib/domain/film/play";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useEffect, useRef, useState } from "react";
import type { FilmDesk } from "./desk";
import { FilmOffline } from "./film-offline";
import { FilmQuestionForm } from "./film-question";
import { FilmTranscript } from "./film-transcript";
import { FilmVideo } from "./film-video";

/** The film with its questions below it, then `children`, then everything the film says. */
export function FilmScreen({ desk, children }: { readonly desk: FilmDesk; readonly children: ReactNode }) {
  const t = useTranslations("film");
  const { script, words, state } = desk;
  const files = useFilmFiles(script.id);
  const video = useRef<HTMLVideoElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const [scene, setScene] = useState(state.scene ?? script.scenes[0]?.id ?? "");
  // Where the person was when this round was opened.
  const [left] = useState(state.scene);
  const question = script.questions.find(({ id }) => id === asked);

  // The film has stopped: whoever listens or uses the keyboard is led to the question.
  useEffect(() => {
    if (asked !== null) heading.current?.focus();
  }, [asked]);

  function attach(element: HTMLVideoElement | null) {
    video.current = element;
  }
  function goTo(id: string) {
    const element = video.current;
    if (!element) return;
    element.currentTime = startOf(script, id) ?? 0;
    void play(element);
  }
  function goOn() {
    setAsked(null);
    const element = video.current;
    if (!element) return;
    element.focus();
    void play(element);
  }
  function comeTo(id: string) {
    setScene(id);
    if (desk.open && desk.state.scene !== id) desk.come(id);
  }
  const number = script.questions.findIndex(({ id }) => id === asked) + 1;
  return (
    <>
      <FilmVideo onElement={attach} desk={desk} files={files} onAsk={setAsked} onScene={comeTo} />
      {left !== null && desk.open && left !== script.scenes[0]?.id && asked === null && (
        <p className="no-print">
          <Button size="small" icon="next" onClick={() => goTo(left)}>
            {t("resume", { scene: words.scenes[left]?.title ?? "" })}
          </Button>
        </p>
      )}
      {question && (
        <section className="film-asked" aria-labelledby="film-asked">
          <h2 id="film-asked" ref={heading} tabIndex={-1} className="text-lg">
            {t("question", { number, total: script.questions.length })}
          </h2>
          <FilmQuestionForm key={question.id} desk={desk} question={question} />
          <p className="check-actions">
            <Button tone={state.answers[question.id] ? "primary" : "quiet"} onClick={goOn}>
              {t(state.answers[question.id] ? "goOn" : "passOver")}
            </Button>
          </p>
        </section>
      )}
      <QuestionKeys desk={desk} asked={asked} onAsk={setAsked} />
      <FilmOffline id={script.id} file={files?.find(({ name }) => name === smallest(files))} />
      {children}
      <FilmTranscript desk={desk} scene={scene} onScene={goTo} />
    </>
  );

  function smallest(known: NonNullable<typeof files>): string | undefined {
    const playable = known.filter(({ type }) => document.createElement("video").canPlayType(type) !== "");
    return playable.toSorted((one, other) => one.width - other.width)[0]?.name;
  }
}

/** Browsers may refuse to play before a touch; the controls are there for that. */
async function play(element: HTMLVideoElement): Promise<void> {
  try {
    await element.play();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** All questions of the film with what became of them; each can be opened at any time. */
function QuestionKeys({ desk, asked, onAsk }: { readonly desk: FilmDesk; readonly asked: string | null; readonly onAsk: (id: string) => void }) {
  const t = useTranslations("film");
  const { script, state } = desk;
  return (
    <div role="group" aria-label={t("questions")} className="film-questions no-print">
      {script.questions.map(({ id }, index) => (
        <Button key={id} size="small" icon={state.answers[id] ? "done" : "circle"} aria-pressed={asked === id} onClick={() => onAsk(id)}>
          {t(state.answers[id] ? "questionAnswered" : "questionOpen", { number: index + 1 })}
        </Button>
      ))}
    </div>
  );
}

"use client";

import { filmAddress } from "@/lib/client/use-film-files";
import { useTranslations } from "next-intl";
import type { FilmDesk } from "./desk";
import { FilmQuestionForm } from "./film-question";
import { Look, Sources } from "./film-transcript";

/** The film without video: a still of every scene, its words, and the questions where the film would pause. */
export function FilmPages({ desk }: { readonly desk: FilmDesk }) {
  const t = useTranslations("film");
  const { script, words } = desk;
  return (
    <div className="film-pages">
      {script.scenes.map(({ id, cues, sources }) => {
        const scene = words.scenes[id];
        return (
          <section key={id} aria-labelledby={`scene-${id}`}>
            <h2 id={`scene-${id}`} className="text-lg">
              {scene?.title}
            </h2>
            <picture>
              <img src={filmAddress(script.id, `still-${id}.svg`)} alt={scene?.picture ?? ""} width={1280} height={720} loading="lazy" decoding="async" />
            </picture>
            <p className="film-story">{cues.map((cue) => words.cues[cue.id]).join(" ")}</p>
            {scene?.look && <Look words={scene.look} />}
            <Sources ids={sources} />
            {script.questions.map((question, index) =>
              question.scene === id ? (
                <section key={question.id} className="film-asked" aria-labelledby={`asked-${question.id}`}>
                  <h3 id={`asked-${question.id}`}>{t("question", { number: index + 1, total: script.questions.length })}</h3>
                  <FilmQuestionForm desk={desk} question={question} />
                </section>
              ) : null,
            )}
          </section>
        );
      })}
    </div>
  );
}

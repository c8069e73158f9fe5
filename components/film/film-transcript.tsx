"use client";

import { Link } from "@/components/ui/link";
import { localePath } from "@/lib/i18n/languages";
import { startOf } from "@/lib/domain/film/play";
import { useLocale, useTranslations } from "next-intl";
import type { FilmDesk } from "./desk";

interface TranscriptProps {
  readonly desk: FilmDesk;
  /** The scene in view. */
  readonly scene: string;
  readonly onScene: (scene: string) => void;
}

/** Minutes and seconds, as players show them. */
function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
}

/** Everything the film says and shows, scene by scene; a scene's time leads the film there. */
export function FilmTranscript({ desk: { script, words }, scene: current, onScene }: TranscriptProps) {
  const t = useTranslations("film");
  return (
    <section className="film-transcript" aria-labelledby="film-transcript">
      <h2 id="film-transcript" className="text-lg">
        {t("transcript")}
      </h2>
      <ol>
        {script.scenes.map(({ id, cues, sources }) => {
          const clock = clockOf(startOf(script, id) ?? 0);
          const scene = words.scenes[id];
          return (
            <li key={id} aria-current={id === current ? "true" : undefined}>
              <h3>
                <button
                  type="button"
                  className="film-time no-print"
                  onClick={() => onScene(id)}
                  aria-label={t("playFrom", { clock, scene: scene?.title ?? "" })}
                >
                  {clock}
                </button>{" "}
                {scene?.title}
              </h3>
              <p className="film-seen">{scene?.picture}</p>
              <p className="film-story">{cues.map((cue) => words.cues[cue.id]).join(" ")}</p>
              {scene?.look && <Look words={scene.look} />}
              <Sources ids={sources} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Where what a scene says can be read. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  const t = useTranslations("film");
  const locale = useLocale();
  if (ids.length === 0) return null;
  return (
    <p className="film-seen">
      {t("sources")}{" "}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <Link href={localePath(locale, `/sources#${id}`)}>{id}</Link>
        </span>
      ))}
    </p>
  );
}

/** What an official could have noticed in a scene. */
export function Look({ words }: { readonly words: string }) {
  const t = useTranslations("film");
  return (
    <p className="film-look">
      <strong>{t("look")}</strong> {words}
    </p>
  );
}

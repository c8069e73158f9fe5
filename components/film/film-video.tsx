"use client";

import { filmAddress } from "@/lib/client/use-film-files";
import type { FilmFile } from "@/lib/client/use-film-files";
import { pauseBetween, pausesOf, sceneAt } from "@/lib/domain/film/play";
import { formatNumber } from "@/lib/i18n/format";
import { Select } from "@/components/ui/field";
import { useLocale, useTranslations } from "next-intl";
import type { SyntheticEvent } from "react";
import { useId, useLayoutEffect, useRef, useState } from "react";
import type { FilmDesk } from "./desk";

/** More than this between two looks at the clock is a jump, not playing. */
const JUMP_SECONDS = 3;
const SPEEDS = [0.75, 1, 1.25, 1.5] as const;
/** Where playing goes on after another size of the picture was chosen. */
interface Place {
  readonly seconds: number;
  readonly playing: boolean;
}

interface FilmVideoProps {
  /** Takes note of the element, so that it can be led from outside. */
  readonly onElement: (element: HTMLVideoElement | null) => void;
  readonly desk: FilmDesk;
  readonly files: readonly FilmFile[] | undefined;
  readonly onAsk: (question: string) => void;
  readonly onScene: (scene: string) => void;
}

/** The video itself: native controls, captions in three languages, pauses where the film asks. Nothing is loaded before play. */
export function FilmVideo({ onElement, desk, files, onAsk, onScene }: FilmVideoProps) {
  const t = useTranslations("film");
  const locale = useLocale();
  const { script, words, state } = desk;
  const id = useId();
  const video = useRef<HTMLVideoElement>(null);
  const seen = useRef(0);
  const [width, setWidth] = useState(640);
  const place = useRef<Place | null>(null);

  useLayoutEffect(() => {
    const [element, left] = [video.current, place.current];
    if (!element || left === null) return;
    place.current = null;
    element.load();
    element.currentTime = left.seconds;
    if (left.playing) element.play().catch(reportError);
  }, [width]);

  function look({ currentTarget: element }: SyntheticEvent<HTMLVideoElement>) {
    const [from, now] = [seen.current, element.currentTime];
    seen.current = now;
    if (element.paused || element.seeking) return;
    onScene(sceneAt(script, now));
    if (!desk.open || now - from > JUMP_SECONDS) return;
    const pause = pauseBetween(pausesOf(script), from, now, new Set(Object.keys(state.answers)));
    if (pause === undefined) return;
    element.pause();
    element.currentTime = pause.at;
    if (document.fullscreenElement) document.exitFullscreen().catch(reportError);
    onAsk(pause.question.id);
  }
  function resize(next: number) {
    place.current = { seconds: video.current?.currentTime ?? 0, playing: video.current?.paused === false };
    setWidth(next);
  }
  function setSpeed(speed: number) {
    if (video.current) video.current.playbackRate = speed;
  }
  function attach(element: HTMLVideoElement | null) {
    video.current = element;
    onElement(element);
  }
  const sources = files?.filter((file) => file.width === width) ?? [];
  return (
    <figure className="film-video">
      <video
        ref={attach}
        key={files === undefined ? "waiting" : "ready"}
        controls
        playsInline
        preload="none"
        width={1280}
        height={720}
        aria-label={words.title}
        poster={filmAddress(script.id, "still-desk.svg")}
        onTimeUpdate={look}
        onSeeked={({ currentTarget }) => (seen.current = currentTarget.currentTime)}
      >
        {sources.map((file) => (
          <source key={file.name} src={filmAddress(script.id, file)} type={file.type} />
        ))}
        <track kind="captions" srcLang="en" label="English" src={filmAddress(script.id, "captions.en.vtt")} default={locale === "en"} />
        <track kind="captions" srcLang="ru" label="Русский" src={filmAddress(script.id, "captions.ru.vtt")} default={locale === "ru"} />
        <track kind="captions" srcLang="tk" label="Türkmençe" src={filmAddress(script.id, "captions.tk.vtt")} default={locale === "tk"} />
        {t("unsupported")}
      </video>
      <figcaption className="film-settings no-print">
        <Select
          id={`${id}-speed`}
          label={t("speed")}
          defaultValue="1"
          onChange={({ target }) => setSpeed(Number(target.value))}
          choices={SPEEDS.map((speed) => ({ value: String(speed), label: t("times", { speed: formatNumber(locale, speed, 2) }) }))}
        />
        <Select
          id={`${id}-size`}
          label={t("size")}
          value={String(width)}
          onChange={({ target }) => resize(Number(target.value))}
          choices={sizesOf(files ?? []).map(({ value, megabytes }) => ({
            value: String(value),
            label: t(value < 1000 ? "small" : "large", { megabytes: formatNumber(locale, megabytes, 1) }),
          }))}
        />
      </figcaption>
    </figure>
  );
}

/** Each size once, with what it weighs at most. */
function sizesOf(files: readonly FilmFile[]): { readonly value: number; readonly megabytes: number }[] {
  const widths = [...new Set(files.map(({ width }) => width))];
  return widths.map((value) => ({ value, megabytes: Math.max(...files.filter(({ width }) => width === value).map(({ bytes }) => bytes)) / 1e6 }));
}

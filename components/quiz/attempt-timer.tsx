"use client";

import { serverNow, warningBetween } from "@/lib/client/server-time";
import { Icon } from "@/components/ui/icon";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";

const SECOND = 1000;

/**
 * The time left, in words and figures. It is not a live region: a clock that speaks every second drowns everything; the
 * warnings at five minutes and one, and the end, are said politely once.
 */
export function AttemptTimer({ dueAt }: { readonly dueAt: number }) {
  const t = useTranslations("quiz.player");
  const [left, setLeft] = useState(() => dueAt - serverNow());
  const [said, say] = useState("");
  const before = useRef(Number.POSITIVE_INFINITY);

  useEffect(() => {
    const tick = () => {
      const now = dueAt - serverNow();
      const warning = warningBetween(before.current, now);
      if (now <= 0 && before.current > 0) say(t("timeOver"));
      else if (warning !== null && now > 0) say(t("timeWarning", { minutes: warning }));
      before.current = now;
      setLeft(now);
    };
    tick();
    const timer = window.setInterval(tick, SECOND);
    return () => window.clearInterval(timer);
  }, [dueAt, t]);

  const over = left <= 0;
  return (
    <div className="timer" data-near={left < 5 * 60 * SECOND || undefined}>
      <p>
        <Icon name="clock" />
        <span role="timer">{over ? t("timeOver") : t("timeLeft", { duration: clockFace(left) })}</span>
      </p>
      <p role="status" className={over ? "sr-only" : "timer-said"}>
        {said}
      </p>
    </div>
  );
}

/** `12:05`, `1:02:05`. */
function clockFace(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / SECOND));
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

"use client";

import { Button, LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { useLessonProgress } from "@/lib/client/use-lesson-progress";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import "./progress.css";

interface NextStop {
  readonly title: string;
  readonly href: string;
}

/** The end of a lesson: marks it as read and goes on. Also records, unseen, which step is in view. */
export default function LessonEnd({ courseId, activityId, next, courseHref }: {
  readonly courseId: string;
  readonly activityId: string;
  /** What comes after; absent at the end of the course. */
  readonly next?: NextStop;
  readonly courseHref: string;
}) {
  const t = useTranslations("progress");
  const router = useRouter();
  const { standing, state, complete } = useLessonProgress({ courseId, activityId });
  const [busy, setBusy] = useState(false);
  if (standing === "waiting") return null;
  if (standing !== "enrolled") {
    return (
      <div className="lesson-end">
        <p className="text-soft">{t("notRecorded")}</p>
        {next && <LinkButton iconEnd="next" href={next.href}>{t("nextIs", { title: next.title })}</LinkButton>}
      </div>
    );
  }
  if (state?.status === "completed") {
    return (
      <div className="lesson-end">
        <p className="state state-good text-base"><Icon name="done" />{t("isRead")}</p>
        {next && <LinkButton tone="primary" iconEnd="next" href={next.href}>{t("nextIs", { title: next.title })}</LinkButton>}
      </div>
    );
  }
  function finish() {
    setBusy(true);
    complete()
      .then(() => router.push(next?.href ?? courseHref), reportError)
      .finally(() => setBusy(false));
  }
  return (
    <div className="lesson-end">
      <Button tone="primary" busy={busy} iconEnd={next && "next"} onClick={finish}>{t(next ? "markRead" : "markReadLast")}</Button>
      {next && <p className="text-soft">{t("nextIs", { title: next.title })}</p>}
    </div>
  );
}

"use client";

import { Button, LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { useLessonProgress } from "@/lib/client/use-lesson-progress";
import { localePath } from "@/lib/i18n/languages";
import type { Locale, Messages } from "next-intl";
import { NextIntlClientProvider, useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useState } from "react";

export interface LessonEndProps {
  readonly courseId: string;
  readonly activityId: string;
  /** What comes after; absent at the end of the course. */
  readonly next?: { readonly title: string; readonly href: string };
  readonly courseHref: string;
  readonly locale: Locale;
  readonly words: { readonly progress: Partial<Messages["progress"]> };
  /** What stands here for somebody who reads without a record. */
  readonly visitor: ReactNode;
}

/** The end of a lesson: marks it as read and goes on. Also records, unseen, which step is in view. */
export default function LessonEnd({ locale, words, ...end }: LessonEndProps) {
  return (
    <NextIntlClientProvider locale={locale} messages={words} timeZone="UTC">
      <End {...end} />
    </NextIntlClientProvider>
  );
}

function End({ courseId, activityId, next, courseHref, visitor }: Omit<LessonEndProps, "locale" | "words">) {
  const t = useTranslations("progress");
  const locale = useLocale();
  const router = useRouter();
  const { standing, state, complete } = useLessonProgress({ courseId, activityId });
  const [busy, setBusy] = useState(false);
  if (standing === "waiting") return <div className="lesson-end" />;
  if (standing === "visitor") return visitor;
  if (standing === "not_enrolled") {
    return (
      <div className="lesson-end">
        <p className="text-soft">{t("notRecorded")}</p>
        <LinkButton href={localePath(locale, "/home")}>{t("enrol")}</LinkButton>
      </div>
    );
  }
  if (state?.status === "completed") {
    return (
      <div className="lesson-end">
        <p className="state state-good text-base">
          <Icon name="done" />
          {t("isRead")}
        </p>
        {next && (
          <LinkButton tone="primary" iconEnd="next" href={next.href}>
            {t("nextIs", { title: next.title })}
          </LinkButton>
        )}
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
      <Button tone="primary" busy={busy} iconEnd={next && "next"} onClick={finish}>
        {t(next ? "markRead" : "markReadLast")}
      </Button>
      {next && <p className="text-soft">{t("nextIs", { title: next.title })}</p>}
    </div>
  );
}

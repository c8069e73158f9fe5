import { PageTitle } from "@/components/shell/page-title";
import { formatMinutes } from "@/lib/i18n/format";
import type { PublicLesson } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TranslationMark } from "./translation-mark";

/** Title, place, length and state of a lesson, and what one can do after it. `place` is e.g. "Module 2"; `necessity` says whether it is required. */
export function LessonHead({ lesson, place, necessity }: { readonly lesson: PublicLesson; readonly place: string; readonly necessity: ReactNode }) {
  const t = useTranslations("lesson");
  return (
    <PageTitle
      over={
        <>
          {[place, formatMinutes(lesson.locale, lesson.minutes), ""].join(" · ")}
          {necessity}
        </>
      }
      title={<span className="display">{lesson.title}</span>}
      lead={t("aims", { aims: lesson.objectives.map(({ text }) => text).join("; ") })}
      marks={<TranslationMark of={lesson} />}
    />
  );
}

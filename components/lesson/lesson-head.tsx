import { PageTitle } from "@/components/shell/page-title";
import { formatMinutes } from "@/lib/i18n/format";
import type { PublicLesson } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import { TranslationMark } from "./translation-mark";

/** Title, place, length and state of a lesson, and what one can do after it. `place` is e.g. "Module 2". */
export function LessonHead({ lesson, place, required }: { readonly lesson: PublicLesson; readonly place: string; readonly required: boolean }) {
  const t = useTranslations();
  return (
    <PageTitle
      over={[place, formatMinutes(lesson.locale, lesson.minutes), t(required ? "course.required" : "course.optional")].join(" · ")}
      title={<span className="display">{lesson.title}</span>}
      lead={t("lesson.aims", { aims: lesson.objectives.map(({ text }) => text).join("; ") })}
      marks={<TranslationMark of={lesson} />}
    />
  );
}

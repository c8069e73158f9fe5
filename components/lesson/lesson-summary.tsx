import type { PublicLesson } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import { TranslationMark } from "./translation-mark";

/** What a lesson says, in short and in the reader's language, before a text that is still in another one. */
export function LessonSummary({ lesson }: { readonly lesson: PublicLesson }) {
  const t = useTranslations("lesson");
  if (lesson.summary === null) return null;
  return (
    <section className="lesson-summary" aria-labelledby="lesson-summary" lang={lesson.locale}>
      <h2 id="lesson-summary">{t("summary")}</h2>
      <p>{lesson.summary.text}</p>
      <TranslationMark of={{ translation: lesson.summary.state, textLocale: lesson.locale }} />
    </section>
  );
}

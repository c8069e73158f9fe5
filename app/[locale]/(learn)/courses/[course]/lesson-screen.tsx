import { renderFigure } from "@/components/figures/registry";
import { CheckFrame, CheckWords } from "@/components/lesson/check-frame";
import { LessonHead } from "@/components/lesson/lesson-head";
import { LessonText } from "@/components/lesson/lesson-text";
import { References } from "@/components/lesson/references";
import type { PublicLesson } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import type { ActivityPlace } from "./activity-screen";

/** A lesson: head, steps, and the terms, law and sources it refers to. */
export function LessonScreen({ lesson, course, module, activity }: ActivityPlace & { readonly lesson: PublicLesson }) {
  const t = useTranslations();
  const lessons = module?.activities.filter(({ kind }) => kind === "lesson") ?? [];
  const place = [
    module && t("course.module", { number: course.modules.indexOf(module) + 1 }),
    t("lesson.position", { number: lessons.indexOf(activity) + 1, total: lessons.length }),
  ].filter(Boolean).join(" · ");
  const renderCheck = (id: string) => {
    const check = lesson.checks[id];
    return check && <CheckFrame key={id} check={check}><CheckWords check={check} /></CheckFrame>;
  };
  return (
    <article>
      <LessonHead lesson={lesson} place={place} required={activity.required} />
      <LessonText view={{ lesson, renderCheck, renderFigure }} />
      <References lesson={lesson} />
    </article>
  );
}

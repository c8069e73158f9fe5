import { renderFigure } from "@/components/figures/registry";
import { CheckFrame } from "@/components/lesson/check-frame";
import { LessonHead } from "@/components/lesson/lesson-head";
import { LessonText } from "@/components/lesson/lesson-text";
import { References } from "@/components/lesson/references";
import { citedRefs } from "@/lib/domain/catalogue";
import type { Provisions, PublicCheck, PublicLesson } from "@/lib/domain/catalogue";
import { useMessages, useTranslations } from "next-intl";
import type { ActivityPlace } from "./activity-screen";
import { CheckPlayer } from "./check-player";

/** Only the provisions that the reasons of a check cite: what a page carries, its reader pays for. */
function citedIn(check: PublicCheck, lesson: PublicLesson): Provisions {
  const texts = [check.text.situation, check.text.stem, check.rationale.general, ...Object.values(check.rationale.parts ?? {})];
  const refs = texts.flatMap((text) => (text === undefined ? [] : citedRefs(text)));
  return Object.fromEntries(refs.flatMap((ref) => (lesson.provisions[ref] ? [[ref, lesson.provisions[ref]]] : [])));
}

/** A lesson: head, steps, and the terms, law and sources it refers to. */
export function LessonScreen({ lesson, course, module, activity }: ActivityPlace & { readonly lesson: PublicLesson }) {
  const t = useTranslations();
  const { quiz } = useMessages();
  const words = { quiz };
  const lessons = module?.activities.filter(({ kind }) => kind === "lesson") ?? [];
  const place = [
    module && t("course.module", { number: course.modules.indexOf(module) + 1 }),
    t("lesson.position", { number: lessons.indexOf(activity) + 1, total: lessons.length }),
  ].filter(Boolean).join(" · ");
  const renderCheck = (id: string) => {
    const check = lesson.checks[id];
    if (!check) return null;
    return (
      <CheckFrame key={id} check={check}>
        <CheckPlayer
          courseId={course.id}
          activityId={activity.id}
          check={check}
          provisions={citedIn(check, lesson)}
          locale={course.locale}
          words={words}
        />
      </CheckFrame>
    );
  };
  return (
    <article>
      <LessonHead lesson={lesson} place={place} required={activity.required} />
      <LessonText view={{ lesson, renderCheck, renderFigure }} />
      <References lesson={lesson} />
    </article>
  );
}

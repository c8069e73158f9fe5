import { renderFigure } from "@/components/figures/registry";
import { wordsOf } from "@/components/lesson/blocks";
import { CheckFrame } from "@/components/lesson/check-frame";
import { LessonHead } from "@/components/lesson/lesson-head";
import { LessonSummary } from "@/components/lesson/lesson-summary";
import { LessonText } from "@/components/lesson/lesson-text";
import { References } from "@/components/lesson/references";
import { LessonEndSlot, ResumeSlot } from "@/app/[locale]/person-slots";
import { localePath } from "@/lib/i18n/languages";
import { neighbours, stopsAround } from "@/components/lesson/sequence";
import { citedRefs } from "@/lib/domain/catalogue";
import type { Provisions, PublicCheck, PublicLesson } from "@/lib/domain/catalogue";
import { useMessages, useTranslations } from "next-intl";
import type { Messages } from "next-intl";
import type { ActivityPlace } from "./activity-place";
import { CheckPlayer } from "./check-player";
import { LessonVisitor } from "./lesson-visitor";
import { NecessityWord } from "./personal";

/** Only the provisions that the reasons of a check cite: what a page carries, its reader pays for. */
function citedIn(check: PublicCheck, lesson: PublicLesson): Provisions {
  const texts = [check.text.situation, check.text.stem, check.rationale.general, ...Object.values(check.rationale.parts ?? {})];
  const refs = texts.flatMap((text) => (text === undefined ? [] : citedRefs(text)));
  return Object.fromEntries(refs.flatMap((ref) => (lesson.provisions[ref] ? [[ref, lesson.provisions[ref]]] : [])));
}

/** The words of the end of a lesson, and no others. */
function endWords({ markRead, markReadLast, isRead, nextIs, notRecorded, enrol }: Messages["progress"]): Partial<Messages["progress"]> {
  return { markRead, markReadLast, isRead, nextIs, notRecorded, enrol };
}

/** A lesson: head, steps, and the terms, law and sources it refers to. */
export function LessonScreen({ lesson, course, module, activity }: ActivityPlace & { readonly lesson: PublicLesson }) {
  const t = useTranslations();
  const { quiz, progress } = useMessages();
  const words = { quiz };
  const lessons = module?.activities.filter(({ kind }) => kind === "lesson") ?? [];
  const place = [
    module && t("course.module", { number: course.modules.indexOf(module) + 1 }),
    t("lesson.position", { number: lessons.indexOf(activity) + 1, total: lessons.length }),
  ]
    .filter(Boolean)
    .join(" · ");
  const { next } = neighbours(stopsAround(course, activity), activity.id);
  const renderCheck = (id: string) => {
    const check = lesson.checks[id];
    if (!check) return null;
    return (
      <CheckFrame key={id} check={check}>
        <CheckPlayer courseId={course.id} activityId={activity.id} check={check} provisions={citedIn(check, lesson)} locale={course.locale} words={words} />
      </CheckFrame>
    );
  };
  return (
    <article>
      <LessonHead lesson={lesson} place={place} necessity={<NecessityWord course={course} activity={activity} />} />
      <ResumeSlot
        courseId={course.id}
        activityId={activity.id}
        label={progress.resume}
        steps={lesson.steps.map(({ id, title }) => ({ id, title: wordsOf(title) }))}
      />
      <LessonSummary lesson={lesson} />
      <LessonText view={{ lesson, renderCheck, renderFigure }} />
      <LessonEndSlot
        courseId={course.id}
        activityId={activity.id}
        next={next && { title: next.activity.title, href: next.href }}
        courseHref={localePath(course.locale, `/courses/${course.slug}`)}
        locale={course.locale}
        words={{ progress: endWords(progress) }}
        visitor={<LessonVisitor />}
      />
      <References lesson={lesson} />
    </article>
  );
}

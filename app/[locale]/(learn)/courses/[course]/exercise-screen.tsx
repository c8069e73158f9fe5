import { exerciseNamespaces } from "@/app/[locale]/exercise-words";
import { Words } from "@/app/[locale]/words";
import { TranslationMark } from "@/components/lesson/translation-mark";
import { PageTitle } from "@/components/shell/page-title";
import { formatMinutes, formatPercent } from "@/lib/i18n/format";
import type { PublicCourse, PublicExerciseActivity } from "@/lib/domain/catalogue";
import { readExercise } from "@/lib/usecases/read-catalogue";
import { useTranslations } from "next-intl";
import { notFound } from "next/navigation";
import { ExerciseActivityLater } from "./exercise-activity-later";
import { NecessityWord } from "./personal";

/** An exercise: what counts before one begins, and below it the player of its kind, joined in the browser. */
export function ExerciseScreen({ course, activity }: { readonly course: PublicCourse; readonly activity: PublicExerciseActivity }) {
  const t = useTranslations();
  const { id, kind, scriptId, passMark } = activity;
  const exercise = readExercise(scriptId, course.locale) ?? notFound();
  const facts = [formatMinutes(course.locale, activity.minutes), t("course.noTimeLimit")];
  return (
    <>
      <PageTitle
        over={t(`kind.${kind}`)}
        title={<span className="display">{activity.title}</span>}
        lead={`${t("exercise.doneWhen", { percent: formatPercent(course.locale, passMark) })} ${t("exercise.offline")}`}
        marks={
          <>
            <ul className="facts">
              {facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
              <li>
                <NecessityWord course={course} activity={activity} />
              </li>
            </ul>
            <TranslationMark of={exercise} />
          </>
        }
      />
      <noscript>{t("exercise.noScript")}</noscript>
      <Words namespaces={exerciseNamespaces(kind)}>
        <ExerciseActivityLater courseId={course.id} activity={{ id, scriptId, passMark }} />
      </Words>
    </>
  );
}

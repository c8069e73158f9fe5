import { PageTitle } from "@/components/shell/page-title";
import { formatMinutes, formatPercent } from "@/lib/i18n/format";
import type { PublicCourse, PublicExerciseActivity } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";

/** An exercise: what counts before one begins, and the player of its kind. */
export function ExerciseScreen({ course, activity }: { readonly course: PublicCourse; readonly activity: PublicExerciseActivity }) {
  const t = useTranslations();
  const facts = [formatMinutes(course.locale, activity.minutes), t("course.noTimeLimit"), t(activity.required ? "course.required" : "course.optional")];
  return (
    <PageTitle
      over={t(`kind.${activity.kind}`)}
      title={<span className="display">{activity.title}</span>}
      lead={t("exercise.doneWhen", { percent: formatPercent(course.locale, activity.passMark) })}
      marks={
        <ul className="facts">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      }
    />
  );
}

import { PageTitle } from "@/components/shell/page-title";
import { formatMinutes, formatPercent } from "@/lib/i18n/format";
import type { PublicActivity, PublicCourse } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import { NecessityWord } from "./personal";

/** What counts before one begins: length, questions, pass mark, attempts, time. */
export function AssessmentIntro({
  course,
  activity,
}: {
  readonly course: PublicCourse;
  readonly activity: Extract<PublicActivity, { kind: "quiz" | "test" | "case" }>;
}) {
  const t = useTranslations();
  const { locale } = course;
  const { passMark, attempts, timeLimitMinutes } = activity;
  const facts = [
    formatMinutes(locale, activity.minutes),
    activity.kind === "case" ? "" : t("course.questions", { count: activity.questions }),
    passMark > 0 ? t("course.passMark", { percent: formatPercent(locale, passMark) }) : "",
    t("course.attempts", { count: attempts }),
    timeLimitMinutes === null ? t("course.noTimeLimit") : t("course.timeLimit", { duration: formatMinutes(locale, timeLimitMinutes) }),
  ];
  return (
    <PageTitle
      over={t(`kind.${activity.kind}`)}
      title={activity.title}
      marks={
        <ul className="facts">
          {facts.filter(Boolean).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
          <li>
            <NecessityWord course={course} activity={activity} />
          </li>
        </ul>
      }
    />
  );
}

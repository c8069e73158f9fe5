import { PageTitle } from "@/components/shell/page-title";
import { formatMinutes, formatPercent } from "@/lib/i18n/format";
import type { PublicActivity } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import { useTranslations } from "next-intl";

/** What counts before one begins: length, questions, pass mark, attempts, time. */
export function AssessmentIntro({
  locale,
  activity,
}: {
  readonly locale: Locale;
  readonly activity: Extract<PublicActivity, { kind: "quiz" | "test" | "case" }>;
}) {
  const t = useTranslations();
  const { passMark, attempts, timeLimitMinutes } = activity;
  const facts = [
    formatMinutes(locale, activity.minutes),
    activity.kind === "case" ? "" : t("course.questions", { count: activity.questions }),
    passMark > 0 ? t("course.passMark", { percent: formatPercent(locale, passMark) }) : "",
    t("course.attempts", { count: attempts }),
    timeLimitMinutes === null ? t("course.noTimeLimit") : t("course.timeLimit", { duration: formatMinutes(locale, timeLimitMinutes) }),
    t(activity.required ? "course.required" : "course.optional"),
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
        </ul>
      }
    />
  );
}

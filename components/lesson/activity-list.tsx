import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { formatMinutes, formatPercent } from "@/lib/i18n/format";
import type { PublicActivity, PublicCourse, PublicModule } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import type { Personal } from "./personal";
import { activityHref } from "./sequence";

/** Activities in a ruled list: kind, name, length, rules of what is graded, and what is personal about it. */
export function ActivityList({
  course,
  module,
  activities,
  personal,
}: {
  readonly course: PublicCourse;
  readonly module: PublicModule | null;
  readonly activities: readonly PublicActivity[];
  readonly personal: Personal;
}) {
  const t = useTranslations();
  return (
    <ol className="activities">
      {activities.map((activity) =>
        personal.row(
          activity,
          <li key={activity.id} data-activity={activity.id}>
            <Icon name={activity.kind} />
            <div>
              <Link href={activityHref(course, module, activity)}>{activity.title}</Link>
              <p className="facts">
                {[
                  t(`kind.${activity.kind}`),
                  formatMinutes(course.locale, activity.minutes),
                  personal.necessity(activity, { required: t("course.required"), optional: t("course.optional") }),
                  <Rules key="rules" activity={activity} locale={course.locale} />,
                ].map((fact, index) => fact && <span key={index}>{fact}</span>)}
              </p>
            </div>
            <div className="activity-state">{personal.state(activity)}</div>
          </li>,
        ),
      )}
    </ol>
  );
}

function Rules({ activity, locale }: { readonly activity: PublicActivity; readonly locale: PublicCourse["locale"] }) {
  const t = useTranslations("course");
  if (activity.kind === "lesson" || activity.passMark === 0) return null;
  const passMark = t("passMark", { percent: formatPercent(locale, activity.passMark) });
  return `${passMark}, ${"attempts" in activity ? t("attempts", { count: activity.attempts }) : t("rounds")}`;
}

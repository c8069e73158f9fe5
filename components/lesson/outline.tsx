import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { formatMinutes } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import type { PublicActivity, PublicCourse, PublicLesson, PublicModule } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { wordsOf } from "./blocks";
import type { Personal } from "./personal";
import { activityHref, moduleHref } from "./sequence";

interface OutlineProps {
  readonly course: PublicCourse;
  /** Ids of where the reader is; absent on the course page. */
  readonly moduleId?: string;
  readonly activityId?: string;
  /** Steps of the lesson being read, shown under its title. */
  readonly steps?: PublicLesson["steps"];
  readonly personal: Personal;
}

/**
 * The contents of the course beside the text; a drawer on narrow screens, opened by `OutlineButton`. Only the module being
 * read is unfolded, the others lead to their own page: a page carries nine titles, not ninety.
 */
export function Outline({ course, moduleId, activityId, steps, personal }: OutlineProps) {
  const t = useTranslations("course");
  const row = (module: PublicModule | null, activity: PublicActivity) =>
    personal.row(
      activity,
      <ActivityRow
        key={activity.id}
        href={activityHref(course, module, activity)}
        activity={activity}
        locale={course.locale}
        current={activity.id === activityId}
        steps={activity.id === activityId ? steps : undefined}
      >
        {personal.necessity(activity, { required: null, optional: ` · ${t("optional")}` })}
        {personal.state(activity)}
      </ActivityRow>,
    );
  return (
    <nav id="outline" className="course-outline" popover="auto" aria-label={t("outline")}>
      <p className="outline-course">
        <Link href={localePath(course.locale, `/courses/${course.slug}`)}>{course.title}</Link>
      </p>
      <ul>
        {course.opening.map((activity) => row(null, activity))}
        {course.modules.map((module, index) => (
          <li key={module.id} className="outline-module">
            <Link href={moduleHref(course, module)} aria-current={module.id === moduleId && !activityId ? "page" : undefined}>
              <span className="outline-number">{index + 1}</span>
              <span>{module.title}</span>
            </Link>
            {module.id === moduleId && <ul>{module.activities.map((activity) => row(module, activity))}</ul>}
          </li>
        ))}
        {course.closing.map((activity) => row(null, activity))}
      </ul>
      <button type="button" className="button button-small outline-close" popoverTarget="outline" popoverTargetAction="hide">
        {t("closeOutline")}
      </button>
    </nav>
  );
}

/** Opens the drawer; not there on wide screens, where the outline always stands. */
export function OutlineButton() {
  const t = useTranslations("course");
  return (
    <button type="button" className="button button-small outline-open" popoverTarget="outline">
      <Icon name="menu" />
      <span>{t("openOutline")}</span>
    </button>
  );
}

function ActivityRow({
  href,
  activity,
  locale,
  current,
  steps,
  children,
}: {
  readonly href: string;
  readonly activity: PublicActivity;
  readonly locale: PublicCourse["locale"];
  readonly current: boolean;
  readonly steps?: PublicLesson["steps"];
  readonly children?: ReactNode;
}) {
  const t = useTranslations();
  return (
    <li className="outline-row">
      <Link href={href} aria-current={current ? "page" : undefined}>
        <Icon name={activity.kind} />
        <span>
          {activity.title}
          <span className="outline-facts">
            {[t(`kind.${activity.kind}`), formatMinutes(locale, activity.minutes)].join(" · ")}
            {children}
          </span>
        </span>
      </Link>
      {steps && (
        <ol className="outline-steps">
          {steps.map((step) => (
            <li key={step.id}>
              <a href={`#${step.id}`}>{wordsOf(step.title)}</a>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

/** Module facts in one line: "Day 1 · 1 h 50 min · 6 lessons", and whether it is still being written. */
export function ModuleFacts({ module, locale }: { readonly module: PublicModule; readonly locale: PublicCourse["locale"] }) {
  const t = useTranslations("course");
  const lessons = module.state === "published" ? module.activities.filter(({ kind }) => kind === "lesson").length : module.announced.length;
  return (
    <p className="facts">
      <span>{[formatMinutes(locale, module.minutes), t("lessons", { count: lessons })].join(" · ")}</span>
      {module.state === "in_preparation" && <Badge icon="lock">{t("announced")}</Badge>}
    </p>
  );
}

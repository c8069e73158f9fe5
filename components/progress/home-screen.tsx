"use client";

import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import type { CourseMap } from "@/lib/client/courses";
import { programmeIn, wayOn } from "@/lib/client/courses";
import { useCourseState, useMe } from "@/lib/client/use-readings";
import type { CourseState } from "@/lib/contracts/learning";
import { formatDate, formatDateTime, formatMinutes } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { Conditions } from "./conditions";
import { EnrolButton } from "./enrol-button";

/** Where the person is and the one thing to do next. */
export function HomeScreen({ course }: { readonly course: CourseMap }) {
  const t = useTranslations();
  const locale = useLocale();
  const reading = useCourseState(course.id);
  if (reading.state === "waiting") return <Skeleton label={t("action.loading")} lines={6} />;
  if (reading.state === "visitor") {
    return (
      <EmptyState
        title={t("progress.visitorTitle")}
        action={
          <LinkButton tone="primary" href={`${localePath(locale, "/sign-in")}?next=${encodeURIComponent(localePath(locale, "/home"))}`}>
            {t("progress.signIn")}
          </LinkButton>
        }
      >
        <p>{t("progress.visitor")}</p>
      </EmptyState>
    );
  }
  if (reading.state === "failed")
    return <Alert tone="attention">{reading.code === "unreachable" ? t("sync.unreachable") : t(`problem.${reading.code}`)}</Alert>;
  return (
    <>
      <Alert tone="attention">{reading.stale && t("sync.stale", { time: formatDateTime(locale, reading.at) })}</Alert>
      <Greeting />
      <StaffPlaces />
      {reading.value.enrolment === null ? <NotEnrolled course={course} /> : <Standing course={course} state={reading.value} />}
    </>
  );
}

function Greeting() {
  const t = useTranslations("progress");
  const me = useMe();
  return <p className="mb-2 min-h-6 text-soft">{me.state === "ready" && t("hello", { name: me.value.displayName })}</p>;
}

/** For whoever also teaches or oversees: the way to that work, before the own course. */
function StaffPlaces() {
  const t = useTranslations("progress");
  const locale = useLocale();
  const me = useMe();
  const roles = me.state === "ready" ? me.value.roles : [];
  if (!roles.includes("trainer") && !roles.includes("administrator")) return null;
  return (
    <section aria-labelledby="staff-heading" className="mb-10">
      <h2 id="staff-heading" className="mb-3 text-lg">
        {t("staffTitle")}
      </h2>
      <p className="flex flex-wrap gap-3">
        <LinkButton href={localePath(locale, "/teach")}>{t("toTrainings")}</LinkButton>
        {roles.includes("administrator") && <LinkButton href={localePath(locale, "/admin")}>{t("toAdministration")}</LinkButton>}
      </p>
    </section>
  );
}

function NotEnrolled({ course }: { readonly course: CourseMap }) {
  const t = useTranslations("progress");
  const locale = useLocale();
  return (
    <EmptyState
      title={t("noneTitle")}
      example={course.title}
      action={
        <div className="flex flex-wrap gap-3">
          <EnrolButton courseId={course.id} />
          <LinkButton href={localePath(locale, "/join")}>{t("haveCode")}</LinkButton>
        </div>
      }
    >
      <p>{t("none")}</p>
    </EmptyState>
  );
}

function Standing({ course, state }: { readonly course: CourseMap; readonly state: CourseState }) {
  const t = useTranslations("progress");
  const locale = useLocale();
  const training = state.enrolment?.training;
  const programme = programmeIn(course, state.enrolment?.programme);
  return (
    <>
      <section aria-labelledby="course-heading" className="mb-10">
        <h2 id="course-heading" className="display text-2xl">
          {course.title}
        </h2>
        <p className="mt-1 text-soft">{training ? t("training", { title: training.title, trainer: training.trainer }) : t("selfStudy")}</p>
        {programme && (
          <p className="mt-1 text-soft">
            {t("programme", { title: programme.title })}
            <span className="block">{programme.summary}</span>
          </p>
        )}
        {state.completedAt && <p className="mt-2">{t("completed", { date: formatDate(locale, Date.parse(state.completedAt)) })}</p>}
        <Continue course={course} state={state} />
      </section>
      <Conditions course={course} state={state} />
    </>
  );
}

function Continue({ course, state }: { readonly course: CourseMap; readonly state: CourseState }) {
  const t = useTranslations("progress");
  const locale = useLocale();
  const next = wayOn(course, state);
  if (next === null)
    return (
      <p className="mt-5">
        <LinkButton href={course.href}>{t("outline")}</LinkButton>
      </p>
    );
  const { stop, begun } = next;
  const duration = formatMinutes(locale, next.minutesLeft);
  const place = stop.module === null ? stop.title : t("place", { module: stop.module, kind: t(`kind.${stop.kind}`), number: stop.number });
  return (
    <div className="mt-5">
      <LinkButton tone="primary" iconEnd="next" href={next.href}>
        {t(begun ? "continueWith" : "beginWith", { place })}, {t(begun ? "minutesLeft" : "minutes", { duration })}
      </LinkButton>
      {stop.module !== null && <p className="mt-2">{stop.title}</p>}
    </div>
  );
}

import { formatPercent } from "@/lib/i18n/format";
import type { PublicCourse } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";

/** What counts as complete, listed from the first day. */
export function CourseConditions({ course }: { readonly course: PublicCourse }) {
  const t = useTranslations("course");
  const passMark = course.closing.flatMap((activity) => (activity.kind === "test" ? [activity.passMark] : []))[0] ?? 0;
  return (
    <section className="course-conditions" aria-labelledby="conditions">
      <h2 id="conditions" className="text-lg">
        {t("conditionsTitle")}
      </h2>
      <ul className="mt-2 list-disc space-y-1 ps-5">
        <li>{t("conditionActivities")}</li>
        {course.completion.openingTestTaken && <li>{t("conditionOpening")}</li>}
        {course.completion.closingTestPassed && <li>{t("conditionClosing", { percent: formatPercent(course.locale, passMark) })}</li>}
        <li>{t("conditionCertificate", { months: course.certificate.validMonths })}</li>
      </ul>
      <h2 className="mt-6 text-lg">{t("programmes")}</h2>
      <dl className="mt-2 space-y-2">
        {course.programmes.map(({ id, title, summary }) => (
          <div key={id}>
            <dt className="font-semibold">{title}</dt>
            <dd className="text-soft">{summary}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-soft">{t("programmeNote")}</p>
    </section>
  );
}

import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { useCourseState } from "@/lib/client/use-readings";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";

/** Says that the course is complete, where handing in has met the last condition, and leads to the certificate. */
export function CourseDone({ courseId }: { readonly courseId: string }) {
  const t = useTranslations("quiz.result");
  const locale = useLocale();
  const course = useCourseState(courseId);
  if (course.state !== "ready" || course.value.completedAt === null) return null;
  return (
    <div className="my-4 grid gap-3">
      <Alert tone="good">{t("completed")}</Alert>
      <p>
        <LinkButton tone="primary" href={localePath(locale, "/certificates")}>
          {t("toCertificate")}
        </LinkButton>
      </p>
    </div>
  );
}

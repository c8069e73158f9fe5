import { useTranslations } from "next-intl";

/** What stands at the end of a lesson for somebody who reads without a record. */
export function LessonVisitor() {
  const t = useTranslations("progress");
  return <p className="mt-10 font-sans text-soft">{t("notRecorded")}</p>;
}

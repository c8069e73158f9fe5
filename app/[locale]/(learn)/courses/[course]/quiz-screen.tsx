import { EnrolSlot } from "@/app/[locale]/person-slots";
import { assessmentOf } from "@/components/quiz/assessment";
import { QuizActivityLater } from "@/components/quiz/quiz-activity-later";
import { SignInPrompt } from "@/components/session/sign-in-prompt";
import { Words } from "@/app/[locale]/words";
import { localePath } from "@/lib/i18n/languages";
import type { PublicActivity, PublicCourse } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";

/** A quiz or test below its rules: the attempt and its result, joined in the browser. */
export function QuizScreen({ course, activity }: { readonly course: PublicCourse; readonly activity: Extract<PublicActivity, { kind: "quiz" | "test" }> }) {
  const t = useTranslations("quiz.intro");
  return (
    <Words namespaces={["quiz", "progress", "session", "problem", "sync", "text", "action", "fault"]}>
      <QuizActivityLater
        courseId={course.id}
        assessment={assessmentOf(activity)}
        provisionsHref={localePath(course.locale, "/law/provisions.json")}
        visitor={<SignInPrompt>{t("visitor")}</SignInPrompt>}
        notEnrolled={
          <>
            <p>{t("enrol")}</p>
            <EnrolSlot courseId={course.id} />
          </>
        }
      />
    </Words>
  );
}

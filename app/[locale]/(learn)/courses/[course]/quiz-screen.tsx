import { EnrolSlot, QuizSlot } from "@/app/[locale]/person-slots";
import { assessmentOf } from "@/components/quiz/assessment";
import { AttemptIntro } from "@/components/quiz/attempt-rules";
import { SignInPrompt } from "@/components/session/sign-in-prompt";
import { Skeleton } from "@/components/ui/skeleton";
import { Words } from "@/app/[locale]/words";
import { localePath } from "@/lib/i18n/languages";
import type { PublicActivity, PublicCourse } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** A quiz or test below its rules: the attempt and its result, joined in the browser. */
export function QuizScreen({ course, activity }: { readonly course: PublicCourse; readonly activity: Extract<PublicActivity, { kind: "quiz" | "test" }> }) {
  const t = useTranslations();
  const assessment = assessmentOf(activity);
  const rules = (wayOn: ReactNode) => (
    <AttemptIntro assessment={assessment} locale={course.locale}>
      {wayOn}
    </AttemptIntro>
  );
  return (
    <Words namespaces={["quiz", "progress", "session", "problem", "sync", "text", "action", "fault"]}>
      <QuizSlot
        courseId={course.id}
        assessment={assessment}
        provisionsHref={localePath(course.locale, "/law/provisions.json")}
        waiting={rules(<Skeleton label={t("action.loading")} lines={3} />)}
        visitor={rules(<SignInPrompt>{t("quiz.intro.visitor")}</SignInPrompt>)}
        notEnrolled={
          <>
            <p>{t("quiz.intro.enrol")}</p>
            <EnrolSlot courseId={course.id} />
          </>
        }
      />
    </Words>
  );
}

import { Outline, OutlineButton } from "@/components/lesson/outline";
import { Pager } from "@/components/lesson/pager";
import { neighbours, stopsAround } from "@/components/lesson/sequence";
import { isExercise } from "@/lib/domain/catalogue";
import { readLesson } from "@/lib/usecases/read-catalogue";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import type { ActivityPlace } from "./activity-place";
import { AssessmentIntro } from "./assessment-intro";
import { CaseScreen } from "./case-screen";
import { ExerciseScreen } from "./exercise-screen";
import { LessonScreen } from "./lesson-screen";
import { personalOf } from "./personal";
import { QuizScreen } from "./quiz-screen";

/** An activity between outline and pager; what stands in the middle depends on its kind. */
export function ActivityScreen({ course, module, activity }: ActivityPlace) {
  const personal = personalOf(course);
  const lesson = activity.kind === "lesson" ? (readLesson(activity.id, course.locale) ?? notFound()) : undefined;
  // A case needs the width of the desk, and so may an exercise: their outline is a drawer.
  const wide = activity.kind === "case" || isExercise(activity);
  return (
    <div className={wide ? "page case-layout" : "page lesson-layout"}>
      <Outline course={course} moduleId={module?.id} activityId={activity.id} steps={lesson?.steps} personal={personal} />
      <main id="main" className={wide ? "py-8" : "reading py-8"} tabIndex={-1}>
        <div className="no-print mb-4">
          <OutlineButton />
        </div>
        {lesson ? (
          <LessonScreen lesson={lesson} course={course} module={module} activity={activity} />
        ) : (
          <Assessment course={course} module={module} activity={activity} />
        )}
        <Pager {...neighbours(stopsAround(course, activity), activity.id)} />
      </main>
    </div>
  );
}

/** Everything graded begins with its rules; the player is joined below them. */
function Assessment({ course, activity }: ActivityPlace): ReactNode {
  switch (activity.kind) {
    case "lesson":
      return null;
    case "quiz":
    case "test":
      return (
        <>
          <AssessmentIntro course={course} activity={activity} />
          <QuizScreen course={course} activity={activity} />
        </>
      );
    case "case":
      return (
        <>
          <AssessmentIntro course={course} activity={activity} />
          <CaseScreen course={course} activity={activity} />
        </>
      );
    default:
      return <ExerciseScreen course={course} activity={activity} />;
  }
}

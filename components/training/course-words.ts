import type { PublicActivity, PublicCourse } from "@/lib/domain/catalogue";

/** One column of the grid: an activity as staff screens name it. Nothing personal: it comes with the page. */
export interface ActivityWords {
  readonly id: string;
  readonly kind: PublicActivity["kind"];
  readonly title: string;
  /** Number of its module from 1; null for the tests before and after. */
  readonly module: number | null;
  readonly required: boolean;
  /** Attempts anyone has; null for lessons and exercises, which are without limit. */
  readonly attempts: number | null;
  /** Minutes an attempt may take; null without a limit. */
  readonly timeLimitMinutes: number | null;
  /** The case to show beside a submission. */
  readonly caseId: string | null;
  /** The script of an exercise, to show a round with. */
  readonly scriptId: string | null;
  /** Share needed to pass, 0 to 1; null for lessons. */
  readonly passMark: number | null;
}

export interface CourseWords {
  readonly id: string;
  readonly title: string;
  readonly activities: readonly ActivityWords[];
}

type Outline = Pick<PublicCourse, "id" | "title" | "opening" | "closing"> & {
  readonly modules: readonly Pick<PublicCourse["modules"][number], "activities">[];
};

/** What staff screens need of a public course. */
export function courseWords(course: Outline): CourseWords {
  const before = course.opening.map((activity) => activityWords(activity, null));
  const within = course.modules.flatMap((module, index) => module.activities.map((activity) => activityWords(activity, index + 1)));
  const after = course.closing.map((activity) => activityWords(activity, null));
  return { id: course.id, title: course.title, activities: [...before, ...within, ...after] };
}

function activityWords(activity: PublicActivity, module: number | null): ActivityWords {
  const { id, kind, title, required } = activity;
  const rules =
    "attempts" in activity ? { attempts: activity.attempts, timeLimitMinutes: activity.timeLimitMinutes } : { attempts: null, timeLimitMinutes: null };
  return {
    id,
    kind,
    title,
    module,
    required,
    ...rules,
    caseId: activity.kind === "case" ? activity.caseId : null,
    scriptId: "scriptId" in activity ? activity.scriptId : null,
    passMark: "passMark" in activity ? activity.passMark : null,
  };
}

/** The activities of a course; none for one that is not installed here. */
export function activitiesOf(courses: readonly CourseWords[], courseId: string): readonly ActivityWords[] {
  return courses.find(({ id }) => id === courseId)?.activities ?? [];
}

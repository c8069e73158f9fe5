import type { PublicActivity, PublicCourse } from "@/lib/domain/catalogue";

/** One column of the grid: an activity as staff screens name it. Nothing personal: it comes with the page. */
export interface ActivityWords {
  readonly id: string;
  readonly kind: PublicActivity["kind"];
  readonly title: string;
  /** Number of its module from 1; null for the tests before and after. */
  readonly module: number | null;
  /** The programme whose test it is; null for what stands in a module. */
  readonly programme: string | null;
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
  readonly programmes: PublicCourse["programmes"];
  /** Ids of the modules, in the order of their numbers. */
  readonly modules: readonly string[];
  readonly activities: readonly ActivityWords[];
}

type Outline = Pick<PublicCourse, "id" | "title" | "programmes" | "opening" | "closing"> & {
  readonly modules: readonly Pick<PublicCourse["modules"][number], "id" | "activities">[];
};

/** What staff screens need of a public course. */
export function courseWords(course: Outline): CourseWords {
  const before = course.opening.map((activity) => activityWords(activity, null));
  const within = course.modules.flatMap((module, index) => module.activities.map((activity) => activityWords(activity, index + 1)));
  const after = course.closing.map((activity) => activityWords(activity, null));
  return {
    id: course.id,
    title: course.title,
    programmes: course.programmes,
    modules: course.modules.map(({ id }) => id),
    activities: [...before, ...within, ...after],
  };
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
    programme: activity.kind === "test" ? activity.programme : null,
    required,
    ...rules,
    caseId: activity.kind === "case" ? activity.caseId : null,
    scriptId: "scriptId" in activity ? activity.scriptId : null,
    passMark: "passMark" in activity ? activity.passMark : null,
  };
}

interface Delivery {
  readonly courseId: string;
  readonly programme: string;
}

/** The title of what a training delivers; empty for what is not installed here. */
export function programmeTitle(courses: readonly CourseWords[], { courseId, programme }: Delivery): string {
  return courses.find(({ id }) => id === courseId)?.programmes.find(({ id }) => id === programme)?.title ?? "";
}

/**
 * The activities a training shows: those of its programme and, marked optional, others of the course that somebody of it
 * has touched. None for a course that is not installed here.
 */
export function activitiesOf(courses: readonly CourseWords[], delivery: Delivery, touched: ReadonlySet<string>): readonly ActivityWords[] {
  const course = courses.find(({ id }) => id === delivery.courseId);
  const programme = course?.programmes.find(({ id }) => id === delivery.programme);
  if (!course || !programme) return [];
  const within = ({ module, programme: own }: ActivityWords) =>
    module === null ? own === programme.id : programme.modules.includes(course.modules[module - 1] ?? "");
  return course.activities.flatMap((activity) => {
    if (within(activity)) return [activity];
    return touched.has(activity.id) ? [{ ...activity, required: false }] : [];
  });
}

/** Activities in which somebody has done something. */
export function touchedBy(participants: readonly { readonly cells: readonly { readonly activityId: string }[] }[]): ReadonlySet<string> {
  return new Set(participants.flatMap(({ cells }) => cells.map(({ activityId }) => activityId)));
}

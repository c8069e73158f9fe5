import { contentIdSchema } from "@/lib/kernel/ids";
import { localeSchema } from "@/lib/kernel/locale";
import { z } from "zod";

export const ROLE_LANES = ["prosecutor", "investigator", "judge", "advocate"] as const;
export const roleLaneSchema = z.enum(ROLE_LANES);
export type RoleLane = z.infer<typeof roleLaneSchema>;

export const BLOOM_LEVELS = ["remember", "understand", "apply", "analyse", "evaluate", "create"] as const;

const activityBase = {
  id: contentIdSchema,
  slug: contentIdSchema,
  minutes: z.number().int().min(1).max(120),
  /** Required in every programme that holds its module. */
  required: z.boolean().default(true),
};
const assessment = {
  passMark: z.number().min(0).max(1),
  attempts: z.number().int().min(1).max(10),
  timeLimitMinutes: z.number().int().min(1).max(240).optional(),
};

/** Activities in which one makes moves, judged by an engine of their own; each kind is also the kind of its script. */
export const EXERCISE_KINDS = ["interview", "referral", "film", "proof", "request", "conference", "comparison", "session-plan"] as const;
export const exerciseKindSchema = z.enum(EXERCISE_KINDS);
export type ExerciseKind = z.infer<typeof exerciseKindSchema>;

/** Anything attempted, in the order of the outline. */
export const activitySchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...activityBase, kind: z.literal("lesson") }),
  z.strictObject({ ...activityBase, ...assessment, kind: z.literal("quiz"), bank: contentIdSchema, draw: z.number().int().min(1) }),
  z.strictObject({
    ...activityBase,
    ...assessment,
    kind: z.literal("test"),
    moment: z.enum(["before", "after"]),
    /** Whose test it is: it asks what that programme teaches, and nothing else. */
    programme: contentIdSchema,
    forms: z.strictObject({ a: contentIdSchema, b: contentIdSchema }),
  }),
  z.strictObject({ ...activityBase, ...assessment, kind: z.literal("case"), case: contentIdSchema }),
  z.strictObject({ ...activityBase, kind: exerciseKindSchema, script: contentIdSchema, passMark: assessment.passMark }),
]);
export type Activity = z.infer<typeof activitySchema>;
/** An activity of attempts that are counted. */
export type Assessed = Extract<Activity, { readonly kind: "quiz" | "test" | "case" }>;
/** An activity of rounds without limit. */
export type Exercise = Extract<Activity, { readonly kind: ExerciseKind }>;

/** True for an activity in which one makes moves, by its kind. */
export function isExercise<A extends { readonly kind: ActivityKind }>(activity: A): activity is Extract<A, { readonly kind: ExerciseKind }> {
  return (EXERCISE_KINDS as readonly string[]).includes(activity.kind);
}
export type ActivityKind = Activity["kind"];

/** `content/courses/<course>/<module>/module.yaml` */
export const moduleSchema = z.strictObject({
  id: contentIdSchema,
  slug: contentIdSchema,
  state: z.enum(["published", "in_preparation"]),
  minutes: z.number().int().min(10).max(600),
  day: z.string(),
  lanes: z.array(roleLaneSchema).default([...ROLE_LANES]),
  objectives: z.array(z.strictObject({ id: contentIdSchema, level: z.enum(BLOOM_LEVELS) })).min(1),
  /** Lessons of a module in preparation are announced by title only. */
  announced: z.array(contentIdSchema).default([]),
  activities: z.array(activitySchema).default([]),
});
export type ModuleStructure = z.infer<typeof moduleSchema>;

/** `module.<locale>.yaml`: every word of the outline. `activities` also names announced lessons. */
export const moduleTextSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  objectives: z.record(contentIdSchema, z.string().min(1)),
  activities: z.record(contentIdSchema, z.string().min(1)),
  /** A hundred words on each lesson, for readers whose language the lesson itself does not yet speak. */
  summaries: z.record(contentIdSchema, z.string().min(1)).default({}),
  state: z.enum(["reviewed", "draft", "machine_draft"]).default("draft"),
});
export type ModuleText = z.infer<typeof moduleTextSchema>;

/** A selection of modules that a training delivers and a certificate names. */
export const programmeSchema = z.strictObject({ id: contentIdSchema, modules: z.array(contentIdSchema).min(1) });
export type ProgrammeStructure = z.infer<typeof programmeSchema>;

/** `content/courses/<course>/course.yaml` */
export const courseSchema = z.strictObject({
  id: contentIdSchema,
  slug: contentIdSchema,
  modules: z.array(contentIdSchema).min(1),
  /** The first holds every module: it is what one studies alone, and what pages show to visitors. */
  programmes: z.tuple([programmeSchema], programmeSchema),
  /** Tests stand outside modules: each programme has one that opens it and one that closes it. */
  opening: z.array(activitySchema).default([]),
  closing: z.array(activitySchema).default([]),
  completion: z.strictObject({
    /** Every required activity of every published module of the programme is done (lessons read, quizzes and cases passed). */
    requiredActivities: z.literal(true),
    /** The opening test has been submitted; its score never matters. */
    openingTestTaken: z.boolean(),
    /** The closing test has been passed. */
    closingTestPassed: z.boolean(),
  }),
  certificate: z.strictObject({ validMonths: z.number().int().min(1).max(120) }),
});
export type CourseStructure = z.infer<typeof courseSchema>;

/** `course.<locale>.yaml` */
export const courseTextSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  activities: z.record(contentIdSchema, z.string().min(1)),
  programmes: z.record(contentIdSchema, z.strictObject({ title: z.string().min(1), summary: z.string().min(1) })),
  state: z.enum(["reviewed", "draft", "machine_draft"]).default("draft"),
});
export type CourseText = z.infer<typeof courseTextSchema>;

/** Front matter of a lesson file `<lesson>.<locale>.md`. Title and minutes live in the module files. */
export const lessonFrontMatterSchema = z.strictObject({
  lesson: contentIdSchema,
  locale: localeSchema,
  objectives: z.array(contentIdSchema).min(1),
  sources: z.array(z.string().regex(/^S\d{1,2}$/)).min(1),
  state: z.enum(["reviewed", "draft", "machine_draft"]),
});
export type LessonFrontMatter = z.infer<typeof lessonFrontMatterSchema>;

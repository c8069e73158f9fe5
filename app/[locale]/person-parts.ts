/** Everything that only a signed-in person needs on a page anyone may read: one file, downloaded once. */
export { default as AccountMenu } from "@/components/session/account-menu";
export { default as SaveIndicator } from "@/components/session/save-indicator";
export { default as ActivityMark } from "@/components/progress/activity-mark";
export { default as Necessity } from "@/components/progress/necessity";
export { default as OfProgramme } from "@/components/progress/of-programme";
export { default as LessonEnd } from "@/components/progress/lesson-end";
export { default as ContinueLink } from "@/components/progress/continue-link";
export { default as ResumeLink } from "@/components/progress/resume-link";
export { EnrolButton } from "@/components/progress/enrol-button";
export { record } from "@/lib/client/record";
/** The quiz in a file of its own; asked for from here, it does not carry the query client and database once more. */
export const quizParts = () => import("@/components/quiz/quiz-activity");

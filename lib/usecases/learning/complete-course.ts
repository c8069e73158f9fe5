import "server-only";
import { markCompleted, saveTestScores, statesOf } from "@/lib/db/activity-states";
import type { Transaction } from "@/lib/db/client";
import { findEnrolment } from "@/lib/db/enrolments";
import { completionConditions, isComplete, type ActivityState } from "@/lib/domain/progress";
import type { CourseStructure } from "@/lib/domain/catalogue";
import { issueCertificate } from "@/lib/usecases/issue-certificate";
import type { Runtime } from "@/lib/usecases/runtime";
import { findCourse } from "./course-structure";

/**
 * After anything that may meet a condition: keeps the test scores beside the enrolment and, when every condition is met
 * for the first time, marks completion and issues the certificate in the same transaction. True when that happened now.
 */
export async function completeCourse(runtime: Runtime, tx: Transaction, step: { readonly enrolmentId: string; readonly at: Date }): Promise<boolean> {
  const enrolment = await findEnrolment(tx, step.enrolmentId);
  if (!enrolment || enrolment.completedAt !== null) return false;
  const found = findCourse(runtime.library, enrolment.courseId);
  if (!found) return false;
  const states = await statesOf(tx, enrolment.id);
  await saveTestScores(tx, enrolment.id, testScores(found.course, states));
  if (!isComplete(completionConditions(found.course, found.modules, states))) return false;
  if (!(await markCompleted(tx, { enrolmentId: enrolment.id, at: step.at, contentVersion: runtime.library.version }))) return false;
  await issueCertificate(runtime, tx, { enrolmentId: enrolment.id, at: step.at });
  return true;
}

/** Best scores of the opening and the closing test, in thousandths. */
function testScores(course: CourseStructure, states: ReadonlyMap<string, ActivityState>): { pre: number | null; post: number | null } {
  const best = (activities: CourseStructure["opening"]): number | null => {
    const scores = activities.flatMap(({ id }) => states.get(id)?.bestScore ?? []);
    return scores.length === 0 ? null : Math.floor(Math.max(...scores) * 1000 + 1e-9);
  };
  return { pre: best(course.opening), post: best(course.closing) };
}

import "server-only";
import { markCompleted, saveTestScores, statesOf } from "@/lib/db/activity-states";
import type { Transaction } from "@/lib/db/client";
import { findEnrolment } from "@/lib/db/enrolments";
import { completionConditions, isComplete, outlineOf, type ActivityState, type OutlineEntry } from "@/lib/domain/progress";
import type { CourseInProgramme } from "@/lib/domain/catalogue";
import { issueCertificate } from "@/lib/usecases/issue-certificate";
import type { Runtime } from "@/lib/usecases/runtime";
import { findCourse } from "./course-structure";

/**
 * After anything that may meet a condition: keeps the test scores beside the enrolment and, when every condition of its
 * programme is met for the first time, marks completion and issues the certificate in the same transaction. True when that happened now.
 */
export async function completeCourse(runtime: Runtime, tx: Transaction, step: { readonly enrolmentId: string; readonly at: Date }): Promise<boolean> {
  const enrolment = await findEnrolment(tx, step.enrolmentId);
  if (!enrolment || enrolment.completedAt !== null) return false;
  const found = findCourse(runtime.library, enrolment.courseId, enrolment.programme);
  if (!found) return false;
  const states = await statesOf(tx, enrolment.id);
  await saveTestScores(tx, enrolment.id, testScores(found, states));
  if (!isComplete(completionConditions(found, states))) return false;
  if (!(await markCompleted(tx, { enrolmentId: enrolment.id, at: step.at, contentVersion: runtime.library.version }))) return false;
  await issueCertificate(runtime, tx, { enrolmentId: enrolment.id, at: step.at });
  return true;
}

/** Best scores of the tests that open and close the programme, or of those that stand for them, in thousandths. */
function testScores(place: CourseInProgramme, states: ReadonlyMap<string, ActivityState>): { pre: number | null; post: number | null } {
  const outline = outlineOf(place);
  const best = (where: OutlineEntry["place"]): number | null => {
    const ids = outline.flatMap((entry) => (entry.place === where ? [entry.activity.id, ...entry.standIns] : []));
    const scores = ids.flatMap((id) => states.get(id)?.bestScore ?? []);
    return scores.length === 0 ? null : Math.floor(Math.max(...scores) * 1000 + 1e-9);
  };
  return { pre: best("opening"), post: best("closing") };
}

import "server-only";
import { findAttempt } from "@/lib/db/attempts";
import { caseAnswersOf, keepCaseAnswer, type CaseAnswerRow } from "@/lib/db/case-answers";
import type { Runtime } from "@/lib/usecases/runtime";
import { caseAnswerOf } from "./case-answer";
import { outcomeSchema } from "./view-attempt";

/** The first attempts of an enrolment whose answer in the confusion matrix is not what they handed in; `rebuild` mends them. */
export async function recountAnswers(
  runtime: Runtime,
  enrolmentId: string,
  { submitted, mode }: { readonly submitted: readonly string[]; readonly mode: "verify" | "rebuild" },
): Promise<string[]> {
  const kept = new Map((await caseAnswersOf(runtime.db, enrolmentId)).map((answer) => [answer.activityId, answer]));
  const adrift: string[] = [];
  for (const attemptId of submitted) {
    const row = await findAttempt(runtime.db, attemptId);
    if (!row?.submittedAt) continue;
    const answer = caseAnswerOf(row, outcomeSchema.parse(row.outcome), row.submittedAt);
    if (answer === null || sameAnswer(answer, kept.get(answer.activityId))) continue;
    if (mode === "rebuild") await keepCaseAnswer(runtime.db, answer);
    adrift.push(attemptId);
  }
  return adrift;
}

function sameAnswer(one: CaseAnswerRow, other: CaseAnswerRow | undefined): boolean {
  return other !== undefined && one.attemptId === other.attemptId && one.chosen === other.chosen && one.held === other.held;
}

import type { AttemptView } from "@/lib/contracts/learning";
import type { Locale } from "@/lib/kernel/locale";
import type { ProblemCode } from "@/lib/kernel/problem";
import { takeAttempt } from "./follow-deliveries";
import { makeCommand } from "./make-command";
import { personHint } from "./person-hint";
import { queries } from "./queries";
import { queryClient } from "./query-client";
import { sendCommands } from "./transport";

/**
 * Opens an attempt, or answers with the one that is open. The one command that does not wait in the outbox: without the
 * server there are no questions, and a start that arrives an hour later would have used up the time. Asking twice is
 * safe: the server answers with the open attempt.
 */
export async function startAttempt({
  courseId,
  activityId,
  locale,
}: {
  readonly courseId: string;
  readonly activityId: string;
  readonly locale: Locale;
}): Promise<AttemptView | ProblemCode | "unreachable"> {
  const personId = personHint();
  if (personId === null) return "not_signed_in";
  const client = queryClient();
  const options = queries.courseState(personId, courseId);
  const enrolment = client.getQueryData(options.queryKey)?.value.enrolment;
  if (!enrolment) return "not_enrolled";
  const sent = await sendCommands([makeCommand({ kind: "attempt.start", activityId, payload: { locale } }, enrolment.id)]);
  if (sent.kind === "unreachable") return "unreachable";
  if (sent.kind === "signed_out") return "not_signed_in";
  if (sent.kind === "refused") return sent.code;
  const receipt = sent.receipts[0];
  if (!receipt?.result?.attempt) return receipt?.problem?.code ?? "internal";
  await takeAttempt(client, personId, receipt.result.attempt);
  void client.invalidateQueries({ queryKey: options.queryKey });
  return receipt.result.attempt;
}

import type { AttemptView, Command, CourseState } from "@/lib/contracts/learning";
import type { QueryClient } from "@tanstack/react-query";
import type { LocalAttempt } from "./attempt-answers";
import { overlay } from "./attempt-answers";
import { withAttempt } from "./course-overlay";
import { keepAttempt, keepDelivered } from "./local-attempts";
import type { Delivery } from "./outbox-of-browser";
import { onDelivery, waitingCommands } from "./outbox-of-browser";
import { personHint } from "./person-hint";
import type { Reading } from "./snapshots";
import { keepReading } from "./snapshots";

const CHANGES_COURSE: ReadonlySet<Command["kind"]> = new Set(["lesson.complete", "attempt.start", "attempt.submit", "exercise.finish"]);

/** Keeps what is on screen true to the receipts that arrive, in this tab or another. Called once per page. */
export function followDeliveries(client: QueryClient): void {
  onDelivery((delivery) => void follow(client, delivery).catch(reportError));
}

async function follow(client: QueryClient, { receipts, commands }: Delivery): Promise<void> {
  const personId = personHint();
  if (personId === null) return;
  for (const { result } of receipts) if (result?.attempt) await takeAttempt(client, personId, result.attempt);
  const refused = new Set(receipts.filter(({ status }) => status === "rejected" || status === "conflict").map(({ id }) => id));
  await takeWork(
    client,
    personId,
    commands.filter(({ id }) => !refused.has(id)),
  );
  if (commands.some(({ kind, id }) => CHANGES_COURSE.has(kind) || refused.has(id))) await client.invalidateQueries({ queryKey: [personId, "course"] });
  if (receipts.some(({ result }) => result?.courseCompleted)) await client.invalidateQueries({ queryKey: [personId, "certificates"] });
  const played = new Set(commands.flatMap(({ kind, activityId }) => (kind === "exercise.finish" ? [activityId] : [])));
  for (const activityId of played) await client.invalidateQueries({ queryKey: [personId, "rounds", activityId] });
  const graded = commands.flatMap((command) => (command.kind === "attempt.submit" ? [command.payload.attemptId] : []));
  for (const attemptId of graded) await client.invalidateQueries({ queryKey: [personId, "attempt", attemptId] });
}

/** What was delivered no longer waits: from now on the kept copies and every tab's screen have it as the server's. */
async function takeWork(client: QueryClient, personId: string, delivered: readonly Command[]): Promise<void> {
  const attempts = new Set(delivered.flatMap(({ payload }) => ("attemptId" in payload ? [payload.attemptId] : [])));
  for (const attemptId of attempts) {
    const view = await keepDelivered(attemptId, delivered);
    const waiting = await waitingCommands();
    if (view) client.setQueryData<LocalAttempt>([personId, "attempt", attemptId], (shown) => shown && overlay(view, waiting));
  }
}

/** Puts an attempt the server has just given on the device and on screen. */
export async function takeAttempt(client: QueryClient, personId: string, attempt: AttemptView): Promise<void> {
  const view = await keepAttempt(attempt);
  const waiting = await waitingCommands();
  client.setQueryData<LocalAttempt>([personId, "attempt", view.id], overlay(view, waiting));
  for (const [key, reading] of client.getQueriesData<Reading<CourseState>>({ queryKey: [personId, "course"] })) {
    if (!reading) continue;
    const value = withAttempt(reading.value, view);
    client.setQueryData(key, { ...reading, value });
    await keepReading(personId, `course:${value.courseId}`, value);
  }
}

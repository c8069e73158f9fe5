import type { AttemptView, CaseWork, Command } from "@/lib/contracts/learning";
import type { ItemResponse } from "@/lib/domain/catalogue";

/** An attempt as this device knows it: the server's copy with the commands that still wait laid over it. */
export interface LocalAttempt {
  readonly view: AttemptView;
  readonly answers: Readonly<Record<string, ItemResponse>>;
  readonly work: CaseWork | null;
  /** A hand-in is on its way: nothing more may be changed here. */
  readonly handingIn: boolean;
  /** When the waiting hand-in was given, ISO; null when none waits. */
  readonly handedInAt: string | null;
}

/**
 * Lays waiting commands over what the server knows, in the order they were given. A `null` answer takes one back;
 * commands of other attempts change nothing.
 */
export function overlay(view: AttemptView, waiting: readonly Command[]): LocalAttempt {
  const answers: Record<string, ItemResponse> = { ...view.answers };
  let work = view.work;
  let handedInAt: string | null = null;
  for (const command of waiting) {
    if (!("attemptId" in command.payload) || command.payload.attemptId !== view.id) continue;
    if (command.kind === "attempt.answer") answer(answers, command.payload);
    if (command.kind === "case.save") work = command.payload.work;
    if (command.kind === "attempt.submit") {
      work = command.payload.work ?? work;
      handedInAt = command.occurredAt;
    }
  }
  return { view, answers, work, handingIn: handedInAt !== null && view.submittedAt === null, handedInAt };
}

function answer(answers: Record<string, ItemResponse>, { itemId, response }: { readonly itemId: string; readonly response: ItemResponse | null }): void {
  if (response === null) delete answers[itemId];
  else answers[itemId] = response;
}

/** The server's copy once it has taken these commands. A graded copy is the last word and stays as it is. */
export function withDelivered(view: AttemptView, delivered: readonly Command[]): AttemptView {
  if (view.submittedAt !== null) return view;
  const { answers, work } = overlay(view, delivered);
  return { ...view, answers: { ...answers }, work };
}

/** Which of two copies of an attempt is newer: a graded one, else the one the server answered later. */
export function newerCopy(
  kept: { readonly view: AttemptView; readonly at: number } | null,
  fetched: { readonly view: AttemptView; readonly at: number },
): { readonly view: AttemptView; readonly at: number } {
  if (kept === null) return fetched;
  if (kept.view.submittedAt !== null && fetched.view.submittedAt === null) return kept;
  return fetched.at >= kept.at || fetched.view.submittedAt !== null ? fetched : kept;
}

import type { AttemptView, Receipt } from "@/lib/contracts/learning";
import type { EnrolmentId } from "@/lib/kernel/ids";
import type { SessionPerson } from "@/lib/usecases/load-actor";
import type { Runtime } from "@/lib/usecases/runtime";
import { commandOf, makeEnrolment, send, type Deed } from "./builders";

/** Somebody at work in the small course of the fixture. */
export interface Learner {
  readonly person: SessionPerson;
  readonly enrolmentId: EnrolmentId;
  does(deed: Deed): Promise<Receipt>;
  /** The same into an enrolment that may be somebody else's. */
  sendsInto(enrolment: string, deed: Deed): Promise<Receipt[]>;
  starts(activityId: string): Promise<AttemptView>;
  answers(attempt: AttemptView, choice: string): Promise<Receipt>;
  submits(attempt: AttemptView, work?: unknown): Promise<Receipt>;
}

export async function learnerIn(runtime: Runtime, person: SessionPerson, enrolled?: EnrolmentId): Promise<Learner> {
  const enrolmentId = enrolled ?? (await makeEnrolment(runtime, person));
  const does = async (deed: Deed): Promise<Receipt> => {
    const [receipt] = await send(runtime, person, [commandOf(runtime, enrolmentId, deed)]);
    if (!receipt) throw new Error("no receipt");
    return receipt;
  };
  return {
    person,
    enrolmentId,
    does,
    sendsInto: (enrolment, deed) => send(runtime, person, [commandOf(runtime, enrolment, deed)]),
    starts: async (activityId) => {
      const receipt = await does({ kind: "attempt.start", activityId, payload: { locale: "en" } });
      if (!receipt.result?.attempt) throw new Error(`not started: ${receipt.problem?.code}`);
      return receipt.result.attempt;
    },
    answers: (attempt, choice) =>
      does({
        kind: "attempt.answer",
        activityId: attempt.activityId,
        payload: { attemptId: attempt.id, itemId: attempt.items[0]?.item.id, response: { choice } },
      }),
    submits: (attempt, work) => does({ kind: "attempt.submit", activityId: attempt.activityId, payload: { attemptId: attempt.id, ...(work ? { work } : {}) } }),
  };
}

/** The case of the fixture, marked and qualified as its key says. */
export const RIGHT_WORK = {
  marks: { d1s2: ["act.recruit"], d1s4: ["means.deception"] },
  verdict: "suspected",
  points: [],
  neighbour: "smuggling",
  reasons: ["a"],
};

/** Goes through everything of the small course but the last step, and hands back the closing test, answered and open. */
export async function almostDone(learner: Learner, tests = { opening: "pre-test", closing: "final-test" }): Promise<AttemptView> {
  await sits(learner, tests.opening, "b");
  await learner.does({ kind: "lesson.complete", activityId: "m1-l1", payload: {} });
  await sits(learner, "m1-quiz", "a");
  await learner.submits(await learner.starts("m1-c01"), RIGHT_WORK);
  const closing = await learner.starts(tests.closing);
  await learner.answers(closing, "a");
  return closing;
}

async function sits(learner: Learner, activityId: string, choice: string): Promise<void> {
  const attempt = await learner.starts(activityId);
  await learner.answers(attempt, choice);
  await learner.submits(attempt);
}

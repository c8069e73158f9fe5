import { expect, type APIRequestContext } from "@playwright/test";
import type { AttemptView, Command, CourseState, Receipt } from "@/lib/contracts/learning";
import type { Item, ItemKey, ItemResponse } from "@/lib/domain/catalogue";
import { newId } from "@/lib/client/new-id";
import { itemKeys } from "./content-keys";

export const COURSE_ID = "tip";
const DEVICE = "0190b0a0-0000-7000-8000-0000000e2e00";

type Deed = Pick<Command, "kind" | "payload">;

export async function courseState(api: APIRequestContext): Promise<CourseState> {
  return (await (await api.get(`/api/v1/courses/${COURSE_ID}/state`)).json()) as CourseState;
}

/** A command as a browser makes it, not yet sent. */
export function command(enrolmentId: string, activityId: string, deed: { readonly kind: string; readonly payload: unknown }) {
  return { id: newId(), enrolmentId, activityId, occurredAt: new Date().toISOString(), deviceId: DEVICE, ...deed };
}

/** Sends one command and answers with its receipt, which must not be a refusal. */
async function send(api: APIRequestContext, activityId: string, deed: Deed): Promise<Receipt> {
  const { enrolment } = await courseState(api);
  const answer = await api.post("/api/v1/commands", { data: { commands: [command(enrolment?.id ?? "", activityId, deed)] } });
  const { receipts } = (await answer.json()) as { receipts: Receipt[] };
  const receipt = receipts[0];
  expect(receipt?.problem, `${deed.kind} of ${activityId}`).toBeUndefined();
  if (!receipt) throw new Error("no receipt");
  return receipt;
}

export async function startByCommand(api: APIRequestContext, activityId: string): Promise<AttemptView> {
  const { result } = await send(api, activityId, { kind: "attempt.start", payload: { locale: "ru" } });
  if (!result?.attempt) throw new Error(`no attempt at ${activityId}`);
  return result.attempt;
}

export async function readAttempt(api: APIRequestContext, attemptId: string): Promise<AttemptView> {
  return (await (await api.get(`/api/v1/attempts/${attemptId}`)).json()) as AttemptView;
}

/** The right answer to a graded item. */
export function rightAnswer({ id }: Item): ItemResponse {
  const key = itemKeys.get(id);
  if (!key) throw new Error(`no key for ${id}`);
  return responseFrom(key);
}

function responseFrom(key: ItemKey): ItemResponse {
  return "accept" in key ? { text: key.accept[0] ?? "" } : key;
}

/** Answers the first `count` questions rightly. */
export async function answerByCommand(api: APIRequestContext, attempt: AttemptView, count = attempt.items.length): Promise<void> {
  for (const { item } of attempt.items.slice(0, count)) {
    await send(api, attempt.activityId, { kind: "attempt.answer", payload: { attemptId: attempt.id, itemId: item.id, response: rightAnswer(item) } as never });
  }
}

export async function submitByCommand(api: APIRequestContext, attempt: AttemptView): Promise<Receipt> {
  return send(api, attempt.activityId, { kind: "attempt.submit", payload: { attemptId: attempt.id } as never });
}

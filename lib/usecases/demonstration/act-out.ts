import "server-only";
import type { AttemptView, CaseWork, Command, Receipt } from "@/lib/contracts/learning";
import { findAttempt } from "@/lib/db/attempts";
import type { Activity, Assessed, Exercise, ItemKey, ItemResponse } from "@/lib/domain/catalogue";
import { isExercise } from "@/lib/domain/catalogue";
import { outlineOf } from "@/lib/domain/progress";
import type { Result } from "@/lib/domain/qualification";
import type { EnrolmentId, PersonId } from "@/lib/kernel/ids";
import { newId } from "@/lib/platform/clock";
import { applyCommands } from "@/lib/usecases/apply-commands";
import { findCourse } from "@/lib/usecases/learning/course-structure";
import { referenceOf } from "@/lib/usecases/learning/grade-case-work";
import { groundOf, type CaseGround } from "@/lib/usecases/learning/pinned-law";
import { pinnedSchema, type Pinned } from "@/lib/usecases/learning/pinned";
import type { Runtime } from "@/lib/usecases/runtime";
import { COURSE, type Stage } from "./cast";
import { modelRound } from "./model-rounds";

/** A learner on stage; `tell` moves the clock that the runtime reads. */
export interface Player {
  readonly runtime: Runtime;
  readonly personId: PersonId;
  readonly enrolmentId: EnrolmentId;
  readonly programme: string;
  readonly tell: (instant: number) => void;
}

const MINUTE_MS = 60_000;
const DEVICE = "0190b0a0-0000-7000-8000-00000000d0c0";
/** How much of what the programme asks each stage has behind it, and how well the learner answers. */
const PARTS: Readonly<Record<Stage, { readonly share: number; readonly skill: number; readonly stopsAt?: Activity["kind"] }>> = {
  joined: { share: 0, skill: 0 },
  pre_test: { share: 0.05, skill: 0.5 },
  reading: { share: 0.5, skill: 0.7 },
  half: { share: 0.75, skill: 0.85 },
  stuck_on_quiz: { share: 0.85, skill: 0.4 },
  almost: { share: 0.94, skill: 0.9 },
  certified: { share: 1, skill: 0.95 },
};

/** Plays a learner up to a stage with the commands a browser would send, ending at `lastAt`. */
export async function actOut(player: Player, until: { readonly stage: Stage; readonly lastAt: number }): Promise<void> {
  const { share, skill } = PARTS[until.stage];
  const found = findCourse(player.runtime.library, COURSE, player.programme);
  if (!found) return;
  const outline = outlineOf(found).filter(({ required }) => required);
  const steps = outline.slice(0, Math.ceil(outline.length * share));
  for (const [index, { activity, requirement }] of steps.entries()) {
    player.tell(until.lastAt - (steps.length - index) * 25 * MINUTE_MS);
    if (activity.kind === "lesson") await send(player, activity.id, { kind: "lesson.complete", payload: {} });
    else if (isExercise(activity)) await play(player, activity);
    else await sit(player, activity, requirement === "take" ? skill * 0.6 : Math.max(skill, until.stage === "stuck_on_quiz" ? 0 : 0.9));
  }
}

/** Plays an exercise well; one that nobody has shown yet how to play is left out. */
async function play(player: Player, activity: Exercise): Promise<void> {
  const moves = modelRound(player.runtime, activity.script);
  if (moves) await send(player, activity.id, { kind: "exercise.finish", payload: { roundId: newId<"Round">(), moves: moves.map((move) => ({ ...move })) } });
}

type Deed = Pick<Command, "kind" | "payload">;

async function send(player: Player, activityId: string, deed: Deed): Promise<Receipt | undefined> {
  const now = new Date(player.runtime.clock.now());
  const command = { id: newId(), enrolmentId: player.enrolmentId, activityId, occurredAt: now.toISOString(), deviceId: DEVICE, ...deed };
  const receipts = await applyCommands(player.runtime, { personId: player.personId, receivedAt: now }, [command]);
  if (!receipts.ok) throw new Error(`the demonstration sent something malformed: ${receipts.error.code}`);
  const [receipt] = receipts.value;
  if (receipt?.problem) throw new Error(`the demonstration was refused at ${activityId}: ${receipt.problem.code}`);
  return receipt;
}

/** Starts an activity, answers the first `skill` of its questions from the key and leaves the rest, hands in. */
async function sit(player: Player, activity: Assessed, skill: number): Promise<void> {
  const started = await send(player, activity.id, { kind: "attempt.start", payload: { locale: "ru" } });
  const attempt = started?.result?.attempt;
  const row = attempt ? await findAttempt(player.runtime.db, attempt.id) : null;
  if (!attempt || !row) return;
  const pinned = pinnedSchema.parse(row.pinned);
  const work = pinned.kind === "case" ? workOn(await groundOf(player.runtime, player.runtime.db, pinned), skill) : undefined;
  if (pinned.kind !== "case") await answer(player, attempt, { pinned, skill });
  await send(player, activity.id, { kind: "attempt.submit", payload: { attemptId: attempt.id, ...(work ? { work } : {}) } });
}

async function answer(player: Player, attempt: AttemptView, { pinned, skill }: { pinned: Exclude<Pinned, { kind: "case" }>; skill: number }): Promise<void> {
  const known = pinned.order.slice(0, Math.round(pinned.order.length * skill));
  for (const itemId of known) {
    const key = pinned.items[itemId]?.key;
    if (!key) continue;
    await send(player, attempt.activityId, { kind: "attempt.answer", payload: { attemptId: attempt.id, itemId, response: responseFrom(key) } });
  }
}

function responseFrom(key: ItemKey): ItemResponse {
  return "accept" in key ? { text: key.accept[0] ?? "" } : key;
}

/** Below this share of right answers somebody misjudges the result of a case too. */
const SURE_OF_RESULTS = 0.92;
const MISTAKEN: Readonly<Record<Result, Result>> = {
  established: "attempt",
  attempt: "established",
  preparation: "attempt",
  depends: "established",
  suspected: "not_established",
  not_established: "established",
};

/** The marking of the reference; who is less skilled misjudges the result. */
function workOn(ground: CaseGround, skill: number): CaseWork {
  const { pinned } = ground;
  const { qualification, neighbour } = referenceOf(ground);
  const marks = Object.entries(pinned.segments).flatMap(([fact, segments]) => {
    const tags = (pinned.key.facts[fact]?.tags ?? []).filter((tag) => /^(act|means|purpose|agg)\.[a-z_]+$/.test(tag));
    return segments.slice(0, 1).map((segment) => [segment, tags.length === 0 ? ["none"] : tags] as const);
  });
  return {
    marks: Object.fromEntries(marks.map(([segment, tags]) => [segment, [...tags]])),
    verdict: skill >= SURE_OF_RESULTS ? qualification.result : MISTAKEN[qualification.result],
    ...(qualification.highestPart ? { part: qualification.highestPart } : {}),
    points: qualification.aggravations.filter(({ status }) => status === "established").map(({ id }) => id),
    ...(neighbour ? { neighbour: neighbour.offence, reasons: [...neighbour.reasons] } : { reasons: [] }),
  };
}

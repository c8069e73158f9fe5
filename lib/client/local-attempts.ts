import type { AttemptView, Command } from "@/lib/contracts/learning";
import type { LocalAttempt } from "./attempt-answers";
import { newerCopy, overlay, withDelivered } from "./attempt-answers";
import { askApi } from "./api";
import type { KeptAttempt } from "./database";
import { withDevice } from "./database";
import { waitingCommands } from "./outbox-of-browser";
import { personHint } from "./person-hint";
import { Unreachable } from "./problem";

/** Where a person is in an attempt: kept on this device only. */
export interface AttemptPlace {
  readonly place: string | null;
  readonly flagged: readonly string[];
}
const NOWHERE: AttemptPlace = { place: null, flagged: [] };

/**
 * The attempt as this device knows it: the server's newest copy, or the kept one when it cannot be reached, with the
 * waiting answers laid over. @throws {Unreachable} when it was never read here; @throws {ApiProblem} when refused.
 */
export async function readLocalAttempt(attemptId: string): Promise<LocalAttempt> {
  return overlay(await readCopy(attemptId), await waitingCommands());
}

/** More readings than work can overtake in a row. */
const MOST_READINGS = 3;

/** Attempts that came with another answer and need not be asked for once more. */
const arrived = new Set<string>();

/** Keeps an attempt that came along with another answer, unless something that waited was delivered meanwhile. */
export async function takeAlong(view: AttemptView, waitingBefore: readonly Command[]): Promise<void> {
  const waiting = new Set((await waitingCommands()).map(({ id }) => id));
  if (!waitingBefore.every(({ id }) => waiting.has(id))) return;
  await keepAttempt(view);
  arrived.add(view.id);
}

async function readCopy(attemptId: string): Promise<AttemptView> {
  const alreadyHere = arrived.delete(attemptId) ? (await keptAttempt(attemptId))?.view : undefined;
  if (alreadyHere) return alreadyHere;
  try {
    return await keepAttempt(await askAttempt(attemptId));
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    const kept = await keptAttempt(attemptId);
    if (!kept?.view) throw error;
    return kept.view;
  }
}

/** Reads again when something that waited was delivered meanwhile: the answer may be from before, and nothing would say so. */
async function askAttempt(attemptId: string): Promise<AttemptView> {
  for (let reading = 1; ; reading += 1) {
    const before = await waitingCommands();
    const view = await askApi<AttemptView>({ path: `/api/v1/attempts/${attemptId}` });
    const waiting = new Set((await waitingCommands()).map(({ id }) => id));
    if (before.every(({ id }) => waiting.has(id)) || reading === MOST_READINGS) return view;
  }
}

/** Brings the kept copy up to what the server has just taken; answers with it, undefined when none is kept. */
export async function keepDelivered(attemptId: string, delivered: readonly Command[]): Promise<AttemptView | undefined> {
  const personId = personHint();
  if (personId === null) return undefined;
  return withDevice(undefined, async (device) => {
    const transaction = device.transaction("attempts", "readwrite");
    const kept = await transaction.store.get([personId, attemptId]);
    const view = kept?.view ? withDelivered(kept.view, delivered) : undefined;
    if (kept && view) await transaction.store.put({ ...kept, view });
    await transaction.done;
    return view;
  });
}

/** Keeps a copy the server has just given, unless a newer one is kept; answers with the one that stands. */
export async function keepAttempt(view: AttemptView): Promise<AttemptView> {
  const kept = await keptAttempt(view.id);
  const newer = newerCopy(kept?.view ? { view: kept.view, at: kept.at } : null, { view, at: Date.now() });
  await put(view.id, { view: newer.view, at: newer.at });
  return newer.view;
}

/** The kept attempt laid over with what waits, without asking the server; null when it is not kept. */
export async function keptLocalAttempt(attemptId: string): Promise<LocalAttempt | null> {
  const kept = await keptAttempt(attemptId);
  return kept?.view ? overlay(kept.view, await waitingCommands()) : null;
}

/** The question in view and the flagged ones, as left on this device. */
export async function readPlace(attemptId: string): Promise<AttemptPlace> {
  return (await keptAttempt(attemptId)) ?? NOWHERE;
}

/** Remembers the question in view and the flagged ones. */
export async function keepPlace(attemptId: string, place: AttemptPlace): Promise<void> {
  await put(attemptId, place);
}

async function keptAttempt(attemptId: string): Promise<KeptAttempt | undefined> {
  const personId = personHint();
  if (personId === null) return undefined;
  return withDevice(undefined, async (device) => device.get("attempts", [personId, attemptId]));
}

async function put(attemptId: string, change: Partial<KeptAttempt>): Promise<void> {
  const personId = personHint();
  if (personId === null) return;
  await withDevice(undefined, async (device) => {
    const transaction = device.transaction("attempts", "readwrite");
    const before = await transaction.store.get([personId, attemptId]);
    await transaction.store.put({ view: null, at: 0, ...NOWHERE, ...before, ...change, personId, id: attemptId });
    await transaction.done;
  });
}

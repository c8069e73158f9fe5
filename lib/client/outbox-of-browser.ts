import type { Command, Receipt } from "@/lib/contracts/learning";
import type { CommandStore, RefusedCommand } from "./command-store";
import { commandStore } from "./device-store";
import type { Outbox, OutboxState } from "./outbox";
import { EMPTY_OUTBOX, openOutbox } from "./outbox";
import { onPersonChange, personHint } from "./person-hint";
import { sendCommands } from "./transport";
import type { Turn } from "./turn";
import { browserTurn } from "./turn";

/** The one outbox of this page: that of the person signed in. Other tabs are told of receipts and changes. */
interface Post {
  readonly store: CommandStore;
  readonly turn: Turn;
  outbox: { readonly personId: string; readonly box: Outbox } | null;
}
export interface Delivery {
  readonly receipts: readonly Receipt[];
  readonly commands: readonly Command[];
}
type Word = { readonly kind: "changed" } | ({ readonly kind: "delivered" } & Delivery);

/** More than any person gives while offline; the largest count IndexedDB takes. */
const ALL = 0xffff_ffff;

let post: Promise<Post> | undefined;
let state: OutboxState = EMPTY_OUTBOX;
const stateListeners = new Set<() => void>();
const deliveryListeners = new Set<(delivery: Delivery) => void>();
const channel = typeof window === "undefined" || !("BroadcastChannel" in window) ? null : new BroadcastChannel("training-outbox");

function setState(next: OutboxState): void {
  const moved = next.waiting !== state.waiting || next.refused !== state.refused;
  state = next;
  for (const listener of stateListeners) listener();
  if (moved) channel?.postMessage({ kind: "changed" } satisfies Word);
}

function deliver(delivery: Delivery): void {
  for (const listener of deliveryListeners) listener(delivery);
}

async function openPost(): Promise<Post> {
  const made: Post = { store: await commandStore(), turn: browserTurn("training-outbox"), outbox: null };
  const wake = () => void currentBox(made)?.flush().catch(reportError);
  window.addEventListener("online", wake);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") wake();
  });
  onPersonChange(() => {
    setState(EMPTY_OUTBOX);
    wake();
  });
  channel?.addEventListener("message", (event: MessageEvent<Word>) => {
    if (event.data.kind === "delivered") deliver(event.data);
    void currentBox(made)?.recount().catch(reportError);
  });
  return made;
}

/** The outbox of whoever is signed in now; null for a visitor. */
function currentBox(open: Post): Outbox | null {
  const personId = personHint();
  if (open.outbox && open.outbox.personId !== personId) {
    open.outbox.box.close();
    open.outbox = null;
  }
  if (personId === null) return null;
  open.outbox ??= { personId, box: boxOf(open, personId) };
  return open.outbox.box;
}

function boxOf({ store, turn }: Post, personId: string): Outbox {
  return openOutbox(personId, {
    store,
    turn,
    send: sendCommands,
    signedIn: personHint,
    now: Date.now,
    chance: Math.random,
    later: (milliseconds, run) => {
      const timer = window.setTimeout(run, milliseconds);
      return () => window.clearTimeout(timer);
    },
    onReceipts: (receipts, commands) => {
      deliver({ receipts, commands });
      channel?.postMessage({ kind: "delivered", receipts, commands } satisfies Word);
    },
    onState: (next) => {
      if (personHint() === personId) setState(next);
    },
    onFault: reportError,
  });
}

function opened(): Promise<Post> {
  post ??= openPost();
  return post;
}

/** Starts the outbox: sends what an earlier visit left behind. */
export async function startOutbox(): Promise<void> {
  await currentBox(await opened())?.flush();
}

/** Keeps a command of the signed-in person on this device and sends it as soon as it can be. Resolves when it is kept. */
export async function giveCommand(command: Command): Promise<void> {
  const box = currentBox(await opened());
  if (box === null) throw new Error("a command needs a person who is signed in");
  await box.give(command);
}

/** The commands of the signed-in person that wait, in order. */
export async function waitingCommands(): Promise<readonly Command[]> {
  const personId = personHint();
  return personId === null ? [] : (await opened()).store.waiting(personId, ALL);
}

/** What the server refused of the signed-in person's work. */
export async function refusedCommands(): Promise<readonly RefusedCommand[]> {
  const personId = personHint();
  return personId === null ? [] : (await opened()).store.refused(personId);
}

/** Puts a refused command away for good. */
export async function putAwayRefused(commandId: string): Promise<void> {
  const personId = personHint();
  const { store } = await opened();
  if (personId === null) return;
  await store.putAway(personId, commandId);
  await currentBox(await opened())?.recount();
}

export function outboxState(): OutboxState {
  return state;
}

/** Calls `listener` when the outbox changes. Returns how to stop. */
export function onOutboxChange(listener: () => void): () => void {
  stateListeners.add(listener);
  return () => stateListeners.delete(listener);
}

/** Calls `listener` with every delivery, of this tab or another. Returns how to stop. */
export function onDelivery(listener: (delivery: Delivery) => void): () => void {
  deliveryListeners.add(listener);
  return () => deliveryListeners.delete(listener);
}

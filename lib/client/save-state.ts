import type { OutboxState } from "./outbox";

/** What has become of the person's work, as the shell shows it. `at` in milliseconds, counts are commands. */
export type SaveStatus =
  | { readonly state: "idle" }
  | { readonly state: "saving" }
  | { readonly state: "saved"; readonly at: number }
  | { readonly state: "waiting"; readonly count: number }
  | { readonly state: "offline"; readonly count: number }
  | { readonly state: "problem"; readonly count: number };

export interface SaveView {
  readonly status: SaveStatus;
  /** True when only signing in again will send what waits. */
  readonly askToSignIn: boolean;
}

/** What to say: refused work first, then signed out, offline, sending, waiting, saved. */
export function saveView(outbox: OutboxState, online: boolean): SaveView {
  const { waiting: count, refused } = outbox;
  const askToSignIn = outbox.reach === "signed_out" && count > 0;
  if (refused > 0) return { status: { state: "problem", count: refused }, askToSignIn };
  if (askToSignIn) return { status: { state: "waiting", count }, askToSignIn };
  if (!online || (outbox.reach === "unreachable" && count > 0)) return { status: { state: "offline", count }, askToSignIn };
  if (outbox.sending && count > 0) return { status: { state: "saving" }, askToSignIn };
  if (count > 0) return { status: { state: "waiting", count }, askToSignIn };
  if (outbox.savedAt !== null) return { status: { state: "saved", at: outbox.savedAt }, askToSignIn };
  return { status: { state: "idle" }, askToSignIn };
}

"use client";

import { useEffect, useSyncExternalStore } from "react";
import { EMPTY_OUTBOX } from "./outbox";
import { onOutboxChange, outboxState, startOutbox } from "./outbox-of-browser";
import type { SaveView } from "./save-state";
import { saveView } from "./save-state";
import { useOnline, usePerson } from "./use-person";

/** What has become of the person's work, kept up to date. Mounting it sends what an earlier visit left behind. */
export function useSaveState(): SaveView & { readonly late: number; readonly refused: number } {
  const person = usePerson();
  const online = useOnline();
  const outbox = useSyncExternalStore(onOutboxChange, outboxState, () => EMPTY_OUTBOX);
  useEffect(() => {
    if (person) startOutbox().catch(reportError);
  }, [person]);
  return { ...saveView(outbox, online), late: outbox.late, refused: outbox.refused };
}

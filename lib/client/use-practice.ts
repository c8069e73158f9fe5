"use client";

import type { CaseWork } from "@/lib/contracts/learning";
import { useEffect, useState } from "react";
import { withDevice } from "./database";

/** Work on a practice case: kept on this device alone, for whoever uses it; no server hears of it. */
export interface PracticeWork {
  readonly stage: "working" | "handed_in";
  readonly work: CaseWork | null;
}

export type PracticeState =
  | { readonly state: "loading" }
  | {
      readonly state: "ready";
      /** Null before the case was begun. */
      readonly kept: PracticeWork | null;
      readonly begin: () => void;
      readonly save: (work: CaseWork) => Promise<void>;
      readonly handIn: (work: CaseWork) => Promise<void>;
    };

/** Rows that belong to the device stand under the empty person, as those of visitors do. */
const NOBODY = "";
/** Where a browser forbids a database, work lives as long as the page. */
const memory = new Map<string, PracticeWork>();

/** The practice work on one case; `version` is that of its file, because places of another file would be other places. */
export function usePractice(caseId: string, version: string): PracticeState {
  const name = `practice:${caseId}:${version}`;
  const [kept, setKept] = useState<PracticeWork | null | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    readKept(name)
      .then((found) => wanted && setKept(found))
      .catch(reportError);
    return () => {
      wanted = false;
    };
  }, [name]);
  if (kept === undefined) return { state: "loading" };
  return {
    state: "ready",
    kept,
    begin: () => {
      const fresh: PracticeWork = { stage: "working", work: null };
      setKept(fresh);
      store(name, fresh).catch(reportError);
    },
    save: (work) => store(name, { stage: "working", work }),
    handIn: async (work) => {
      const done: PracticeWork = { stage: "handed_in", work };
      await store(name, done);
      setKept(done);
    },
  };
}

async function readKept(name: string): Promise<PracticeWork | null> {
  const row = await withDevice(undefined, async (device) => device.get("snapshots", [NOBODY, name]));
  return isPracticeWork(row?.value) ? row.value : (memory.get(name) ?? null);
}

async function store(name: string, work: PracticeWork): Promise<void> {
  memory.set(name, work);
  await withDevice(undefined, async (device) => {
    await device.put("snapshots", { personId: NOBODY, name, at: Date.now(), value: work });
  });
}

/** Written by this file alone, under a name that changes with the case: its shape is enough to know it by. */
function isPracticeWork(value: unknown): value is PracticeWork {
  return typeof value === "object" && value !== null && "stage" in value && "work" in value;
}

"use client";

import type { CaseWork } from "@/lib/contracts/learning";
import { useCallback, useEffect, useRef } from "react";
import { fingerprint } from "./work";

const PAUSE_MILLISECONDS = 1200;

export interface Autosave {
  /** Gives what is not yet given, now; nothing when there is nothing. */
  readonly flush: () => void;
  /** Forgets what waits: the work goes another way, with the hand-in. */
  readonly stop: () => void;
}

/**
 * Gives the work to be saved after a pause in the changes, and at once when the page is left or hidden. Rule K31.
 * @param saved the work as it was found when the attempt was opened
 */
export function useAutosave(work: CaseWork, saved: CaseWork, save: (work: CaseWork) => Promise<void>): Autosave {
  const latest = useRef({ work, save });
  const given = useRef(fingerprint(saved));
  const stopped = useRef(false);
  useEffect(() => {
    latest.current = { work, save };
  });
  const flush = useCallback(() => {
    const print = fingerprint(latest.current.work);
    if (stopped.current || print === given.current) return;
    given.current = print;
    latest.current.save(latest.current.work).catch(reportError);
  }, []);
  useEffect(() => {
    const timer = window.setTimeout(flush, PAUSE_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, [work, flush]);
  useEffect(() => {
    const onHide = () => document.visibilityState === "hidden" && flush();
    document.addEventListener("visibilitychange", onHide);
    window.addEventListener("pagehide", flush);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, [flush]);
  const stop = useCallback(() => {
    stopped.current = true;
  }, []);
  return { flush, stop };
}

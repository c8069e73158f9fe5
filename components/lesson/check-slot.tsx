"use client";

import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import type { ComponentType, ReactNode } from "react";

/** How far below the window a player begins to load. */
const AHEAD = "400px";

/**
 * Loads a player when the reader comes near it and shows `fallback` until then; so a lesson does not carry the code of its
 * checks. The page makes one for its player: `load={() => import("@/components/quiz/…")}`, outside any component.
 */
export function CheckSlot<Props extends object>({ load, props, fallback }: {
  readonly load: () => Promise<{ default: ComponentType<Props> }>;
  readonly props: Props;
  readonly fallback: ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const Player = useMemo(() => lazy(load), [load]);
  useEffect(() => {
    if (near || !place.current) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), { rootMargin: AHEAD });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [near]);
  return <div ref={place}>{near ? <Suspense fallback={fallback}><Player {...props} /></Suspense> : fallback}</div>;
}

"use client";

import { Suspense, useEffect, useRef, useState } from "react";
import type { ComponentType, ReactNode } from "react";

/** How far below the window a player begins to load. */
const AHEAD = "400px";

/**
 * Mounts a lazy player when the reader comes near it and shows `fallback` until then, so that a lesson does not carry the
 * code of its checks. `player` is made once, outside components: `lazy(() => import("@/components/quiz/…"))`.
 */
export function CheckSlot<Props extends object>({
  player: Player,
  props,
  fallback,
}: {
  readonly player: ComponentType<Props>;
  readonly props: Props;
  readonly fallback: ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !place.current) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), { rootMargin: AHEAD });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [near]);
  return (
    <div ref={place}>
      {near ? (
        <Suspense fallback={fallback}>
          <Player {...props} />
        </Suspense>
      ) : (
        fallback
      )}
    </div>
  );
}

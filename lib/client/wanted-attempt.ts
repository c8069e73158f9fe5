let wanted: string | null = null;

/**
 * Says which activity the page in view is about, so that its attempt comes with the course's state instead of after it: on
 * a slow line a second question costs more than all it brings. Returns how to take it back.
 */
export function wantAttempt(activityId: string): () => void {
  wanted = activityId;
  return () => {
    if (wanted === activityId) wanted = null;
  };
}

/** The activity whose attempt is wanted; null on every other page. */
export function wantedAttempt(): string | null {
  return wanted;
}

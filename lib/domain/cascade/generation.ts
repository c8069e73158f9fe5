/** The body that licenses trainers and answers for the course stands at the head of the cascade. */
export const LICENSING_BODY_GENERATION = 0;

/** Who leads a training: the licensing body through an administrator, or a trainer with a generation of their own. */
export type Leader = { readonly role: "administrator" } | { readonly role: "trainer"; readonly generation: number };

/**
 * The generation of those whom a leader trains: one further from the licensing body than the leader. Also that of a
 * person who studies alone, since the course itself is the licensing body's: pass an administrator.
 */
export function generationTaughtBy(leader: Leader): number {
  return (leader.role === "administrator" ? LICENSING_BODY_GENERATION : leader.generation) + 1;
}

/** A person's own generation after one more training: the nearest to the licensing body they were ever taught at. */
export function nearestGeneration(known: number | null, taughtAt: number): number {
  return known === null ? taughtAt : Math.min(known, taughtAt);
}

/** A start that cannot go on, for a reason a person can act on: one sentence, no stack. */
export class StartFailure extends Error {}

/** Prints why the start ended. Ours is a sentence; anything else is shown whole, because it is a fault of the program. */
export function failWith(error: unknown): void {
  if (error instanceof StartFailure) console.error(error.message);
  else console.error(error);
}

/** One line of progress: what is happening, then how long it took. */
export async function step<T>(title: string, work: () => Promise<T> | T): Promise<T> {
  const startedAt = Date.now();
  process.stdout.write(`· ${title} …\n`);
  const result = await work();
  process.stdout.write(`  ${title}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`);
  return result;
}

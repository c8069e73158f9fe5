/** Chance that repeats: the same seed gives the same numbers on every machine. Never for secrets. */
export interface SeededRandom {
  /** A whole number from 0 to bound − 1, each equally likely. `bound` is at least 1. */
  below(bound: number): number;
}

const WORD = 2 ** 32;
const FNV_PRIME = 0x01000193;
const WARM_UP_ROUNDS = 12;

/**
 * A generator from seed bytes and a label, so that one attempt seed serves many independent draws.
 * Algorithm: sfc32 (Doty-Humphrey, PractRand), its state spread from the bytes by FNV-1a.
 */
export function seededRandom(seed: Uint8Array, label: string): SeededRandom {
  const material = [...seed, ...new TextEncoder().encode(label)];
  const next = sfc32(spread(material, 0x811c9dc5), spread(material, 0x9e3779b9), spread(material, 0x85ebca6b));
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) next();
  return { below: (bound) => unbiasedBelow(next, bound) };
}

/** The values in an order decided by the generator (Fisher–Yates); the input is not touched. */
export function shuffled<T>(values: readonly T[], random: SeededRandom): T[] {
  const pool = [...values];
  return values.flatMap(() => pool.splice(random.below(pool.length), 1));
}

function spread(material: readonly number[], basis: number): number {
  return material.reduce((hash, byte) => Math.imul(hash ^ byte, FNV_PRIME), basis) >>> 0;
}

function sfc32(first: number, second: number, third: number): () => number {
  let [a, b, c, counter] = [first, second, third, 1];
  return () => {
    const word = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + word;
    return word >>> 0;
  };
}

/** Words beyond the last whole multiple of `bound` are thrown away: a plain remainder would favour small numbers. */
function unbiasedBelow(next: () => number, bound: number): number {
  const limit = WORD - (WORD % bound);
  let word = next();
  while (word >= limit) word = next();
  return word % bound;
}

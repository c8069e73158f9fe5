/** The border to time: milliseconds since the Unix epoch. Rules receive instants; only the edges own a clock. */
export interface Clock {
  now(): number;
}

/** The border to chance. `bytes(n)` returns n unpredictable bytes. */
export interface Randomness {
  bytes(count: number): Uint8Array;
}

/** Something that could be earned: how much of the best was, in which dimension of the score. */
export interface Earned<Dimension extends string> {
  readonly dimension: Dimension;
  readonly earned: number;
  readonly best: number;
}

/** The share of a dimension, from 0 to 1, over all that could be earned in it; null where nothing could. */
export function shareOf<Dimension extends string>(criteria: readonly Earned<Dimension>[], dimension: Dimension): number | null {
  const own = criteria.filter((criterion) => criterion.dimension === dimension);
  const best = own.reduce((sum, criterion) => sum + criterion.best, 0);
  return best === 0 ? null : own.reduce((sum, { earned }) => sum + earned, 0) / best;
}

/** The weighted mean of the dimensions about which something can be said, from 0 to 1; 0 where nothing can. */
export function weightedMean<Dimension extends string>(
  dimensions: readonly Dimension[],
  shares: Readonly<Record<Dimension, number | null>>,
  weights: Readonly<Record<Dimension, number>>,
): number {
  const said = dimensions.flatMap((dimension) => {
    const share = shares[dimension];
    return share === null ? [] : [{ share, weight: weights[dimension] }];
  });
  const whole = said.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return 0;
  return Math.min(1, said.reduce((sum, { share, weight }) => sum + share * weight, 0) / whole);
}

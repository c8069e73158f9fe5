/** Writers of a room wait for one another: on a slow machine longer than a transaction usually may. */
export const ONE_BY_ONE = { maxWait: 10_000, timeout: 15_000 } as const;

/** Runs work so that only one tab does it at a time; later comers wait. */
export type Turn = <T>(run: () => Promise<T>) => Promise<T>;

/** A queue within this page. */
export function pageTurn(): Turn {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const mine = last.then(run, run);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** A queue over all tabs by Web Locks; within this page only where the browser has none (plain HTTP on a LAN). */
export function browserTurn(name: string): Turn {
  const page = pageTurn();
  const locks = "locks" in navigator ? navigator.locks : undefined;
  if (!locks) return page;
  return (run) => page(async () => await locks.request(name, run));
}

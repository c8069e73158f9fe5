import { expect, type Page } from "@playwright/test";

/** Rows that this device keeps in one store, over all persons. */
export async function rowsOnDevice(page: Page, store: "commands" | "refused"): Promise<number> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open("training");
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(new Error("the device's database does not open"));
    });
    const count = await new Promise<number>((resolve, reject) => {
      const asked = database.transaction(name).objectStore(name).count();
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(new Error("the device's database does not count"));
    });
    database.close();
    return count;
  }, store);
}

/** Waits until the service worker can serve the page in view and every file it is made of. */
export async function keptForOffline(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          if (!(await caches.match(window.location.href, { ignoreVary: true, ignoreSearch: true }))) return ["the page"];
          const files = performance
            .getEntriesByType("resource")
            .map(({ name }) => name)
            .filter((name) => name.includes("/_next/static/"));
          const kept = await Promise.all(files.map(async (file) => ((await caches.match(file)) ? null : file)));
          return kept.filter((file) => file !== null);
        }),
      { timeout: 20_000 },
    )
    .toEqual([]);
}

/** The cache in which films lie that somebody kept on the device. The service worker answers from it. */
export const FILMS = "films";

/** Whether this browser can keep a film: only over HTTPS or on the machine itself. */
export function canKeepFilms(): boolean {
  return "caches" in globalThis && "serviceWorker" in navigator;
}

/** Whether the file at this address is kept. */
export async function isFilmKept(address: string): Promise<boolean> {
  return (await (await caches.open(FILMS)).match(address)) !== undefined;
}

/** Keeps the file at this address, whole, and puts away an older version of it. @throws {TypeError} without a network. */
export async function keepFilm(address: string): Promise<void> {
  const cache = await caches.open(FILMS);
  await cache.add(address);
  const { pathname, href } = new URL(address, globalThis.location.href);
  const older = (await cache.keys()).filter(({ url }) => url !== href && new URL(url).pathname === pathname);
  await Promise.all(older.map((request) => cache.delete(request)));
}

/** Puts a kept film away. */
export async function forgetFilm(address: string): Promise<void> {
  await (await caches.open(FILMS)).delete(address);
}

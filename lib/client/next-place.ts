/** Where to go after signing in: the `next` of a query string if it is a path of ours, else `home`. */
export function nextPlace(search: string, home: string): string {
  const next = new URLSearchParams(search).get("next");
  // A second slash or a backslash would make it another host.
  return next !== null && /^\/(?![/\\])/u.test(next) ? next : home;
}

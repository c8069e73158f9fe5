/** Where a participant goes with a code. Without a language: everyone lands in the one their browser asks for. */
export function joinAddress(origin: string, joinCode: string): string {
  return `${origin}/join/${encodeURIComponent(joinCode)}`;
}

/** True for an address that only this computer can open: a sheet printed with it leads nowhere. */
export function isLocalOnly(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
}

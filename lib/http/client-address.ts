import "server-only";
import { environment } from "@/lib/platform/env";

/** Set by our own server from the connection, over whatever a client claims. */
export const ADDRESS_HEADER = "x-client-address";

/** Where a request came from: the socket's address, or the first forwarded one when a proxy of ours is trusted. */
export function clientAddress(headers: Headers): string {
  if (environment().TRUST_PROXY === "1") {
    const forwarded = headers.get("x-forwarded-for")?.split(",")[0]?.trim();
    if (forwarded) return forwarded.slice(0, 64);
  }
  return headers.get(ADDRESS_HEADER)?.slice(0, 64) ?? "unknown";
}

import "server-only";
import { environment } from "@/lib/platform/env";

/**
 * True when a write does not come from a page of ours (CSRF). Browsers send Origin and Sec-Fetch-Site with every POST; a client
 * that sends neither is not a browser and carries no ambient cookie of a victim.
 */
export function refuseForeignOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return true;
  const origin = headers.get("origin");
  if (origin === null) return false;
  if (origin === "null") return true;
  const publicUrl = environment().PUBLIC_URL;
  if (publicUrl && origin === new URL(publicUrl).origin) return false;
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

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

/** The product's address as people see it: the one set for the installation, else the one this request was sent to. */
export function ownOrigin(headers: Headers): string {
  const { PUBLIC_URL, TRUST_PROXY } = environment();
  if (PUBLIC_URL) return new URL(PUBLIC_URL).origin;
  const trusted = TRUST_PROXY === "1";
  const host = (trusted ? headers.get("x-forwarded-host") : null) ?? headers.get("host") ?? "localhost";
  const scheme = (trusted ? headers.get("x-forwarded-proto") : null) ?? "http";
  const address = `${scheme.split(",")[0]}://${host}`;
  return URL.canParse(address) ? new URL(address).origin : "http://localhost";
}

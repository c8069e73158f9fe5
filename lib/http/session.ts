import "server-only";
import { decode } from "next-auth/jwt";
import { isUuid } from "@/lib/kernel/ids";
import { environment, servedOverTls } from "@/lib/platform/env";
import { loadActor, type SessionPerson } from "@/lib/usecases/load-actor";
import type { Runtime } from "@/lib/usecases/runtime";

export const SESSION_SECONDS = 30 * 24 * 3600;

/** Name of the session cookie: bound to this host over TLS, plain on a LAN without it. */
export function sessionCookieName(): string {
  return servedOverTls() ? "__Host-training.session" : "training.session";
}

/** The secret that signs and encrypts sessions; the supervisor always provides it. */
export function authSecret(): string {
  const secret = environment().AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is missing: start the product with npm start or npm run serve.");
  return secret;
}

/** The person whose session cookie came with the request, checked against the database; null for a visitor. */
export async function readSession(runtime: Runtime, cookies: { get(name: string): { readonly value: string } | undefined }): Promise<SessionPerson | null> {
  const token = cookies.get(sessionCookieName())?.value;
  if (!token) return null;
  const claims = await decode({ token, secret: authSecret() }).catch((error: unknown) => {
    if (error instanceof Error) return null; // A cookie we did not make, or one that ran out.
    throw error;
  });
  const personId = claims?.sub;
  const sessionVersion = claims?.sessionVersion;
  if (!isUuid(personId) || typeof sessionVersion !== "number") return null;
  return loadActor(runtime, { personId, sessionVersion });
}

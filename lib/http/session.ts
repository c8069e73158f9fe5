import "server-only";
import { decode } from "next-auth/jwt";
import { isUuid, type PersonId } from "@/lib/kernel/ids";
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
  const claims = await claimsOf(token, runtime.clock.now());
  return claims === null ? null : loadActor(runtime, claims);
}

interface Claims {
  readonly personId: PersonId;
  readonly sessionVersion: number;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** Opening a cookie costs more than the query that checks it, and each comes hundreds of times: the newest stay open. */
const opened = new Map<string, Claims>();
const MOST_OPENED = 5000;

/** What a cookie says, whether or not the session still stands: null for one we did not make, or one that ran out. */
async function claimsOf(token: string, now: number): Promise<Claims | null> {
  const known = opened.get(token);
  if (known) return known.expiresAt > now ? known : null;
  const claims = await decode({ token, secret: authSecret() }).catch((error: unknown) => {
    if (error instanceof Error) return null;
    throw error;
  });
  const personId = claims?.sub;
  const sessionVersion = claims?.sessionVersion;
  if (!isUuid(personId) || typeof sessionVersion !== "number" || typeof claims?.exp !== "number") return null;
  const read: Claims = { personId: personId as PersonId, sessionVersion, expiresAt: claims.exp * 1000 };
  if (opened.size >= MOST_OPENED) for (const oldest of [...opened.keys()].slice(0, MOST_OPENED / 10)) opened.delete(oldest);
  opened.set(token, read);
  return read;
}

import "server-only";
import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { authOptions } from "./auth-options";
import { refuseForeignOrigin } from "./origin";
import { problemResponse } from "./problem-response";

const MAX_BODY_BYTES = 8 * 1024;
/** The doors of next-auth that our pages use. Its others (error pages, providers) are closed: some of them fail on odd input. */
const DOORS = new Set(["GET csrf", "GET session", "POST callback/credentials", "POST signout"]);

/** next-auth's own doors: sign-in, sign-out, session. Writes must come from our own pages and stay small. */
export async function handleAuth(request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  const { nextauth } = await context.params;
  if (request.method === "POST") {
    if (refuseForeignOrigin(request.headers)) return problemResponse({ code: "foreign_origin" });
    if (Number(request.headers.get("content-length") ?? Number.NaN) > MAX_BODY_BYTES) return problemResponse({ code: "payload_too_large" });
  }
  if (!DOORS.has(`${request.method} ${nextauth.join("/")}`)) return problemResponse({ code: "not_found" });
  const handler: unknown = await NextAuth(request as never, { params: { nextauth } } as never, authOptions());
  if (handler instanceof Response) return handler;
  return problemResponse({ code: "internal" });
}

import "server-only";
import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { authOptions } from "./auth-options";
import { refuseForeignOrigin } from "./origin";
import { problemResponse } from "./problem-response";

const MAX_BODY_BYTES = 8 * 1024;

/** next-auth's own doors: sign-in, sign-out, session. Writes must come from our own pages and stay small. */
export async function handleAuth(request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  if (request.method === "POST") {
    if (refuseForeignOrigin(request.headers)) return problemResponse({ code: "foreign_origin" });
    if (Number(request.headers.get("content-length") ?? Number.NaN) > MAX_BODY_BYTES) return problemResponse({ code: "payload_too_large" });
  }
  const handler: unknown = await NextAuth(request as never, { params: await context.params } as never, authOptions());
  if (handler instanceof Response) return handler;
  return problemResponse({ code: "internal" });
}

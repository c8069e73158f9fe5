import { readFileSync } from "node:fs";
import path from "node:path";
import { NextResponse, type NextRequest } from "next/server";
import { isLocale, type Locale } from "@/lib/kernel/locale";

// Language and headers only. Permission is decided behind every route, never here (docs/adr/0006).

const LOCALE_COOKIE = "locale";
const DEFAULT_LOCALE: Locale = "ru";
const NOT_FOUND = "/_not-found";

let hashesByPath: Readonly<Record<string, readonly string[]>> | undefined;

/** Hashes of the inline scripts of prerendered pages, written after the build; absent while developing. */
function scriptHashes(): Readonly<Record<string, readonly string[]>> {
  if (hashesByPath) return hashesByPath;
  try {
    const file = path.join(/* turbopackIgnore: true */ process.cwd(), ".next", "script-hashes.json");
    hashesByPath = JSON.parse(readFileSync(/* turbopackIgnore: true */ file, "utf8")) as Record<string, string[]>;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    hashesByPath = {};
  }
  return hashesByPath;
}

function policy(scripts: readonly string[]): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts.join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const quoted = (hashes: readonly string[]): string[] => hashes.map((hash) => `'sha256-${hash}'`);

/** The language a visitor should get: the one chosen before, else the first of the browser's that we speak, else Russian. */
function preferredLocale(request: NextRequest): Locale {
  const chosen = request.cookies.get(LOCALE_COOKIE)?.value;
  if (isLocale(chosen)) return chosen;
  const wanted = (request.headers.get("accept-language") ?? "").split(",").map((entry) => entry.trim().slice(0, 2).toLowerCase());
  return wanted.find((entry): entry is Locale => isLocale(entry)) ?? DEFAULT_LOCALE;
}

export default function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const first = pathname.split("/")[1];
  if (!isLocale(first)) {
    const target = request.nextUrl.clone();
    target.pathname = `/${preferredLocale(request)}${pathname === "/" ? "" : pathname}`;
    return NextResponse.redirect(target);
  }
  const known = scriptHashes()[pathname.length > 1 ? pathname.replace(/\/$/, "") : pathname];
  if (known) return withPolicy(NextResponse.next(), policy(quoted(known)), request, first);
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const dynamicPolicy = policy([`'nonce-${nonce}'`, ...quoted(scriptHashes()[NOT_FOUND] ?? [])]);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", dynamicPolicy);
  headers.set("x-nonce", nonce);
  return withPolicy(NextResponse.next({ request: { headers } }), dynamicPolicy, request, first);
}

function withPolicy(response: NextResponse, value: string, request: NextRequest, locale: Locale): NextResponse {
  response.headers.set("content-security-policy", value);
  // Remembered so that `/` and handed-over links open in the language last read. No personal meaning, readable by scripts.
  if (request.cookies.get(LOCALE_COOKIE)?.value !== locale) {
    response.cookies.set(LOCALE_COOKIE, locale, { path: "/", sameSite: "lax", maxAge: 365 * 24 * 3600, secure: request.nextUrl.protocol === "https:" });
  }
  return response;
}

export const config = {
  matcher: ["/((?!api/|_next/|sw\\.js|icon|favicon|robots\\.txt|manifest).*)"],
};


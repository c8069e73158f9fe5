import { readFileSync } from "node:fs";
import path from "node:path";
import { NextResponse, type NextRequest } from "next/server";
import { isLocale, type Locale } from "@/lib/kernel/locale";

// Language and headers only. Permission is decided behind every route, never here (docs/adr/0006).

const LOCALE_COOKIE = "locale";
const DEFAULT_LOCALE: Locale = "ru";

/** Made after the build (bin/supervisor/page-policies.ts): the policy of every prerendered page, and one with a nonce. */
interface Policies {
  readonly pages: Readonly<Record<string, string>>;
  readonly dynamic: string;
}

/** While developing there is no build: scripts of our own origin and a nonce. */
const WITHOUT_BUILD: Policies = { pages: {}, dynamic: "script-src 'self' 'nonce-{nonce}'; object-src 'none'; base-uri 'none'" };
let policies: Policies | undefined;

function pagePolicies(): Policies {
  if (policies) return policies;
  try {
    const file = path.join(/* turbopackIgnore: true */ process.cwd(), ".next", "page-policies.json");
    policies = JSON.parse(readFileSync(/* turbopackIgnore: true */ file, "utf8")) as Policies;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    policies = WITHOUT_BUILD;
  }
  return policies;
}

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
  const known = pagePolicies().pages[pathname.length > 1 ? pathname.replace(/\/$/, "") : pathname];
  if (known) return withPolicy(NextResponse.next(), known, request, first);
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const perRequest = pagePolicies().dynamic.replace("{nonce}", nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", perRequest);
  return withPolicy(NextResponse.next({ request: { headers } }), perRequest, request, first);
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

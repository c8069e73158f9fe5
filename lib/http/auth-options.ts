import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { servedOverTls } from "@/lib/platform/env";
import { runtime } from "@/lib/usecases/runtime";
import { signIn } from "@/lib/usecases/sign-in";
import { clientAddress } from "./client-address";
import { authSecret, SESSION_SECONDS, sessionCookieName } from "./session";

declare module "next-auth" {
  interface User {
    sessionVersion: number;
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    sessionVersion?: number;
  }
}

/** Why a sign-in failed, on its way through next-auth: the message is a code and, for a wait, its seconds. */
class SignInFailure extends Error {}

/** next-auth with one provider: login and password. The session says who and which version, nothing else. */
export function authOptions(): NextAuthOptions {
  const secure = servedOverTls();
  const cookie = (name: string) => ({
    name: secure ? `__Host-training.${name}` : `training.${name}`,
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  });
  return {
    secret: authSecret(),
    useSecureCookies: secure,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    cookies: {
      sessionToken: { name: sessionCookieName(), options: { httpOnly: true, sameSite: "lax", path: "/", secure } },
      csrfToken: cookie("csrf"),
      callbackUrl: cookie("callback"),
    },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      CredentialsProvider({
        credentials: { login: {}, password: {} },
        authorize: async (credentials, request) => {
          const result = await signIn(runtime(), {
            login: String(credentials?.login ?? ""),
            password: String(credentials?.password ?? ""),
            address: clientAddress(new Headers(request.headers as Record<string, string>)),
          });
          if (result.ok) return { id: result.value.personId, sessionVersion: result.value.sessionVersion };
          throw new SignInFailure("waitSeconds" in result.error ? `too_many_requests:${result.error.waitSeconds}` : result.error.code);
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, sessionVersion: user.sessionVersion } : token),
      session: ({ session, token }) => ({ ...session, user: { name: token.sub ?? null } }),
    },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}

import type { Me } from "@/lib/contracts/people";
import { askApi, reach } from "./api";
import { askMe } from "./noted-me";
import { notePerson, personHint } from "./person-hint";
import { ApiProblem, Unreachable } from "./problem";
import { forgetReadings } from "./snapshots";

export interface SignInForm {
  readonly login: string;
  readonly password: string;
}
export type SignInAnswer =
  | { readonly ok: true; readonly me: Me }
  | { readonly ok: false; readonly code: "wrong_credentials" | "internal" | "unreachable" }
  | { readonly ok: false; readonly code: "too_many_requests"; readonly waitSeconds: number };

/** Signs in by login and password through the session's own doors, and notes who it is. */
export async function signIn({ login, password }: SignInForm): Promise<SignInAnswer> {
  try {
    const answer = await postSession("/api/auth/callback/credentials", { login, password });
    const refusal = new URL(answer.url, window.location.origin).searchParams.get("error");
    if (refusal !== null) return refusalOf(refusal);
    const me = await askMe();
    notePerson(me.id);
    return { ok: true, me };
  } catch (error) {
    if (error instanceof Unreachable) return { ok: false, code: "unreachable" };
    if (error instanceof ApiProblem) return { ok: false, code: "internal" };
    throw error;
  }
}

function refusalOf(refusal: string): SignInAnswer {
  const wait = /^too_many_requests:(\d+)$/u.exec(refusal);
  if (wait) return { ok: false, code: "too_many_requests", waitSeconds: Number(wait[1]) };
  return { ok: false, code: refusal === "wrong_credentials" || refusal === "CredentialsSignin" ? "wrong_credentials" : "internal" };
}

/**
 * Ends the session on this browser. What was read is forgotten; work that waits stays on the device under the person's
 * id and goes when that person signs in again. @throws {Unreachable} offline: the session then still exists.
 */
export async function signOut(): Promise<void> {
  const personId = personHint();
  await postSession("/api/auth/signout", {});
  if (personId !== null) await forgetReadings(personId);
  notePerson(null);
}

/** Ends every session of the person, on all devices. */
export async function signOutEverywhere(): Promise<void> {
  const personId = personHint();
  await askApi({ method: "POST", path: "/api/v1/me/sign-out-everywhere" });
  await postSession("/api/auth/signout", {});
  if (personId !== null) await forgetReadings(personId);
  notePerson(null);
}

/** Posts a form to the session's doors with the token that proves it is ours. */
async function postSession(path: string, fields: Readonly<Record<string, string>>): Promise<{ readonly url: string }> {
  const { csrfToken } = await jsonOf<{ csrfToken: string }>(await reach("/api/auth/csrf", { cache: "no-store" }));
  const form = new URLSearchParams({ ...fields, csrfToken, json: "true", callbackUrl: window.location.origin });
  return jsonOf(await reach(path, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: form }));
}

/** The session's doors answer 401 with the same JSON when they refuse, so the status is not looked at. */
async function jsonOf<T>(response: Response): Promise<T> {
  const answer: unknown = await response.json().catch(() => null);
  if (typeof answer !== "object" || answer === null) throw new ApiProblem({ code: "internal", status: response.status });
  return answer as T;
}

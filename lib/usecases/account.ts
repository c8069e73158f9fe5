import "server-only";
import type { Me } from "@/lib/contracts/people";
import { enrolledCourses } from "@/lib/db/enrolments";
import { endSessions, findMe, passwordHashOf, setPassword } from "@/lib/db/people";
import { ROLES } from "@/lib/domain/policy";
import { isLocale } from "@/lib/kernel/locale";
import type { AgencyId, PersonId } from "@/lib/kernel/ids";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import { checkNewPassword, hashPassword, verifyPassword } from "@/lib/platform/passwords/passwords";
import { laneOf } from "./lane";
import type { SessionPerson } from "./load-actor";
import type { Runtime } from "./runtime";

/** Who is signed in, as their own screens show it. */
export async function readMe(runtime: Runtime, person: SessionPerson): Promise<Result<Me, Problem>> {
  const [row, courses] = await Promise.all([findMe(runtime.db, person.personId), enrolledCourses(runtime.db, person.personId)]);
  if (!row) return err({ code: "not_signed_in" });
  const held = new Set(["learner", ...person.actor.roles.map(({ role }) => role)]);
  return ok({
    id: row.id as PersonId,
    login: row.login,
    displayName: row.displayName,
    lane: laneOf(row.lane),
    locale: isLocale(row.locale) ? row.locale : "ru",
    agency: { id: row.agencyId as AgencyId, name: row.agencyName },
    roles: ROLES.filter((role) => held.has(role)),
    courses,
  });
}

/** Ends every session of the person. */
export async function signOutEverywhere(runtime: Runtime, personId: PersonId): Promise<{ ended: true }> {
  await endSessions(runtime.db, personId);
  return { ended: true };
}

/** Changes one's own password; every session ends, so the client signs in again with the new one. */
export async function changePassword(
  runtime: Runtime,
  personId: PersonId,
  change: { readonly current: string; readonly next: string },
): Promise<Result<{ changed: true }, Problem>> {
  if (!(await verifyPassword(await passwordHashOf(runtime.db, personId), change.current))) return err({ code: "wrong_credentials" });
  const next = checkNewPassword(change.next);
  if (!next.ok) return err({ code: next.error });
  await setPassword(runtime.db, personId, await hashPassword(next.value));
  return ok({ changed: true });
}

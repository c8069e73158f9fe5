import "server-only";
import type { PersonRow } from "@/lib/contracts/people";
import { countCentreAdministrators, findAccount, lockAdministrators, removeRoles, updateAccount, type AccountRow } from "@/lib/db/accounts";
import { findAgency, grantRole, type AgencyRow } from "@/lib/db/agencies";
import { appendAudit } from "@/lib/db/audit";
import type { Transaction } from "@/lib/db/client";
import { CENTRE_PATH, decide, decideGrant, type Actor, type Grant, type Role } from "@/lib/domain/policy";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import { accountView, administersCentre, resourceOfAccount } from "./account-view";
import type { SessionPerson } from "./load-actor";
import type { Runtime } from "./runtime";

export interface PersonChange {
  readonly displayName?: string | undefined;
  readonly lane?: string | undefined;
  readonly agencyId?: string | undefined;
  readonly roles?: readonly Role[] | undefined;
  readonly disabled?: boolean | undefined;
}

/** An account as it will be: where it belongs, which roles it holds and over what, whether it is open. */
interface Target {
  readonly agency: AgencyRow;
  readonly grants: readonly (Grant & { readonly agencyId: string | null })[];
  readonly disabledAt: Date | null;
}

/** Changes an account. Nobody gives more than they hold, and the installation keeps an administrator. */
export async function updatePerson(
  runtime: Runtime,
  editor: SessionPerson,
  given: { readonly personId: string; readonly change: PersonChange },
): Promise<Result<PersonRow, Problem>> {
  return runtime.db.$transaction(async (tx) => {
    await lockAdministrators(tx);
    const account = await findAccount(tx, given.personId);
    if (!account) return err({ code: "not_found" });
    const target = await targetOf(tx, account, { change: given.change, now: new Date(runtime.clock.now()) });
    if (!target) return err({ code: "invalid_input", fields: [{ path: "agencyId", message: "is not an agency" }] });
    const refusal = refusalOf(editor.actor, account, target);
    if (refusal) return err(refusal);
    if (administersCentre(account) && !willAdministerCentre(target) && (await countCentreAdministrators(tx)) <= 1) return err({ code: "last_administrator" });
    await write(runtime, tx, { editor, account, target, change: given.change });
    const changed = await findAccount(tx, account.id);
    return changed ? ok(accountView(changed)) : err({ code: "not_found" });
  });
}

async function targetOf(tx: Transaction, account: AccountRow, { change, now }: { readonly change: PersonChange; readonly now: Date }): Promise<Target | null> {
  const agency = await findAgency(tx, change.agencyId ?? account.agencyId);
  if (!agency) return null;
  const roles = change.roles ?? account.grants.map(({ role }) => role as Role);
  const grants = [...new Set(roles)].filter((role) => role !== "learner").map((role) => grantIn(role, account, agency));
  const disabledAt = change.disabled === undefined ? account.disabledAt : change.disabled ? (account.disabledAt ?? now) : null;
  return { agency, grants, disabledAt };
}

/** An administrator's reach stays what it is, unless it was the agency that the person leaves: then it moves along. */
function grantIn(role: Role, account: AccountRow, agency: AgencyRow): Target["grants"][number] {
  if (role !== "administrator") return { role, agencyPath: agency.path, agencyId: null };
  const held = account.grants.find((grant) => grant.role === role);
  const stays = held !== undefined && held.agencyPath !== account.agencyPath;
  return stays ? { role, agencyPath: held.agencyPath, agencyId: null } : { role, agencyPath: agency.path, agencyId: agency.id };
}

function refusalOf(actor: Actor, account: AccountRow, target: Target): Problem | null {
  const resource = resourceOfAccount(account);
  const decisions = [
    decide("people.update", actor, resource),
    ...(target.disabledAt === account.disabledAt ? [] : [decide("people.disable", actor, resource)]),
    ...target.grants.map((grant) => decideGrant(actor, resource, grant)),
  ];
  const refused = decisions.find((decision) => !decision.allow);
  if (refused && !refused.allow) return { code: refused.as };
  const moves = target.agency.id !== account.agencyId;
  if (moves && !decide("people.create", actor, { agencyPath: target.agency.path }).allow)
    return { code: "invalid_input", fields: [{ path: "agencyId", message: "is not an agency" }] };
  return null;
}

function willAdministerCentre({ grants, disabledAt }: Target): boolean {
  return disabledAt === null && grants.some(({ role, agencyPath }) => role === "administrator" && agencyPath === CENTRE_PATH);
}

interface Writing {
  readonly editor: SessionPerson;
  readonly account: AccountRow;
  readonly target: Target;
  readonly change: PersonChange;
}

async function write(runtime: Runtime, tx: Transaction, { editor, account, target, change }: Writing): Promise<void> {
  await updateAccount(tx, account.id, {
    displayName: change.displayName ?? account.displayName,
    lane: change.lane ?? account.lane,
    agencyId: target.agency.id,
    disabledAt: target.disabledAt,
  });
  await removeRoles(
    tx,
    account.id,
    target.grants.map(({ role }) => role),
  );
  for (const { role, agencyId } of target.grants) {
    const unchanged = account.grants.some((grant) => grant.role === role) && agencyId === null;
    if (!unchanged) await grantRole(tx, { id: runtime.newId<"RoleGrant">(), personId: account.id, role, agencyId });
  }
  await appendAudit(tx, {
    id: runtime.newId<"AuditEntry">(),
    actorId: editor.personId,
    action: "person.updated",
    subjectKind: "person",
    subjectId: account.id,
    agencyPath: target.agency.path,
    detail: { changed: Object.keys(change), roles: target.grants.map(({ role }) => role), agencyId: target.agency.id, disabled: target.disabledAt !== null },
  });
}

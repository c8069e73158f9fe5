import "server-only";
import type { PersonRow } from "@/lib/contracts/people";
import { findAccount } from "@/lib/db/accounts";
import { findAgency, grantRole, type AgencyRow } from "@/lib/db/agencies";
import { appendAudit } from "@/lib/db/audit";
import type { Transaction } from "@/lib/db/client";
import { insertPerson } from "@/lib/db/people";
import { generationTaughtBy } from "@/lib/domain/cascade";
import { decideGrant, type Role } from "@/lib/domain/policy";
import type { AgencyId } from "@/lib/kernel/ids";
import type { Locale } from "@/lib/kernel/locale";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import { accountView } from "./account-view";
import type { SessionPerson } from "./load-actor";
import { issueResetLink } from "./one-time-links";
import type { ResetLink } from "./reset-password-for";
import type { Runtime } from "./runtime";

export interface NewAccountFields {
  readonly login: string;
  readonly displayName: string;
  readonly lane: string;
  readonly locale: Locale;
  readonly agencyId: AgencyId;
  readonly role: Role;
}

/** Makes an account without a password and a link by which its holder sets one. Nobody gives a role beyond their own reach. */
export async function createPerson(
  runtime: Runtime,
  creator: SessionPerson,
  fields: NewAccountFields,
): Promise<Result<{ person: PersonRow; link: ResetLink }, Problem>> {
  const agency = await findAgency(runtime.db, fields.agencyId);
  if (!agency) return err({ code: "not_found" });
  const decision = decideGrant(creator.actor, { agencyPath: agency.path, grants: [] }, { role: fields.role, agencyPath: agency.path });
  if (!decision.allow) return err({ code: decision.as });
  return runtime.db.$transaction((tx) => write(runtime, tx, { creator, fields, agency }));
}

interface Creation {
  readonly creator: SessionPerson;
  readonly fields: NewAccountFields;
  readonly agency: AgencyRow;
}

async function write(
  runtime: Runtime,
  tx: Transaction,
  { creator, fields, agency }: Creation,
): Promise<Result<{ person: PersonRow; link: ResetLink }, Problem>> {
  const { role, ...rest } = fields;
  const id = runtime.newId<"Person">();
  // A course studied alone is the licensing body's own: whoever it admits stands one step from it.
  const generation = generationTaughtBy({ role: "administrator" });
  if (!(await insertPerson(tx, { ...rest, id, passwordHash: null, generation }))) return err({ code: "login_taken" });
  if (role !== "learner") {
    await grantRole(tx, { id: runtime.newId<"RoleGrant">(), personId: id, role, agencyId: role === "administrator" ? agency.id : null });
  }
  const link = await issueResetLink(runtime, tx, { personId: id, issuedBy: creator.personId });
  await appendAudit(tx, {
    id: runtime.newId<"AuditEntry">(),
    actorId: creator.personId,
    action: "person.created",
    subjectKind: "person",
    subjectId: id,
    agencyPath: agency.path,
    detail: { role, agencyId: agency.id },
  });
  const account = await findAccount(tx, id);
  return account ? ok({ person: accountView(account), link }) : err({ code: "not_found" });
}

import "server-only";
import { findAccount } from "@/lib/db/accounts";
import { appendAudit } from "@/lib/db/audit";
import { findParticipation } from "@/lib/db/participants";
import type { PersonId } from "@/lib/kernel/ids";
import { issueResetLink } from "./one-time-links";
import type { ParticipantAddress } from "./participant-resource";
import type { Runtime } from "./runtime";

export interface ResetLink {
  readonly path: string;
  readonly expiresAt: string;
}

/** A single-use link by which a person sets a new password, to be handed over; null when there is no such account. */
export async function resetPasswordFor(runtime: Runtime, actorId: PersonId, personId: string): Promise<ResetLink | null> {
  return runtime.db.$transaction(async (tx) => {
    const account = await findAccount(tx, personId);
    if (!account) return null;
    const link = await issueResetLink(runtime, tx, { personId, issuedBy: actorId });
    await appendAudit(tx, {
      id: runtime.newId<"AuditEntry">(),
      actorId,
      action: "password.reset_link_issued",
      subjectKind: "person",
      subjectId: personId,
      agencyPath: account.agencyPath,
      detail: { expiresAt: link.expiresAt },
    });
    return link;
  });
}

/** The same for a participant of a training; null when there is no such participant. */
export async function resetPasswordForParticipant(runtime: Runtime, actorId: PersonId, address: ParticipantAddress): Promise<ResetLink | null> {
  const found = await findParticipation(runtime.db, address.training, address.enrolment);
  return found ? resetPasswordFor(runtime, actorId, found.personId) : null;
}

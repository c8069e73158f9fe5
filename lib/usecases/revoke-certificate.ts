import "server-only";
import { appendAudit } from "@/lib/db/audit";
import { findCertificate, markRevoked } from "@/lib/db/certificates";
import type { PersonId } from "@/lib/kernel/ids";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import type { Runtime } from "./runtime";

/** Revokes a certificate for ever, with a reason; it no longer counts in the figures. */
export async function revokeCertificate(
  runtime: Runtime,
  revokedBy: PersonId,
  given: { readonly certificateId: string; readonly reason: string },
): Promise<Result<{ revoked: true }, Problem>> {
  return runtime.db.$transaction(async (tx) => {
    const row = await findCertificate(tx, given.certificateId);
    if (!row) return err({ code: "not_found" });
    const revoked = await markRevoked(tx, { id: row.id, at: new Date(runtime.clock.now()), reason: given.reason, revokedBy });
    if (!revoked) return err({ code: "already_revoked" });
    await appendAudit(tx, {
      id: runtime.newId<"AuditEntry">(),
      actorId: revokedBy,
      action: "certificate.revoked",
      subjectKind: "certificate",
      subjectId: row.id,
      agencyPath: row.agencyPath,
      detail: { serial: row.serial, reason: given.reason },
    });
    return ok({ revoked: true });
  });
}

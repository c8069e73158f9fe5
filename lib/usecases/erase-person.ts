import "server-only";
import { countCentreAdministrators, eraseAccount, findAccount, lockAdministrators } from "@/lib/db/accounts";
import { appendAudit } from "@/lib/db/audit";
import type { PersonId } from "@/lib/kernel/ids";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import { administersCentre } from "./account-view";
import type { Runtime } from "./runtime";

/** Erases what identifies a person and ends their sessions. Their enrolments stay as rows without a name, for the figures. */
export async function erasePerson(runtime: Runtime, actorId: PersonId, personId: string): Promise<Result<{ erased: true }, Problem>> {
  return runtime.db.$transaction(async (tx) => {
    await lockAdministrators(tx);
    const account = await findAccount(tx, personId);
    if (!account) return err({ code: "not_found" });
    if (administersCentre(account) && (await countCentreAdministrators(tx)) <= 1) return err({ code: "last_administrator" });
    await eraseAccount(tx, account, new Date(runtime.clock.now()));
    await appendAudit(tx, {
      id: runtime.newId<"AuditEntry">(),
      actorId,
      action: "person.erased",
      subjectKind: "person",
      subjectId: account.id,
      agencyPath: account.agencyPath,
      detail: {},
    });
    return ok({ erased: true });
  });
}

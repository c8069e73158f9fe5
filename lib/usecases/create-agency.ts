import "server-only";
import { findAgency, insertAgency } from "@/lib/db/agencies";
import { appendAudit } from "@/lib/db/audit";
import type { PersonId } from "@/lib/kernel/ids";
import { agencyView, type AgencyView } from "./list-agencies";
import type { Runtime } from "./runtime";

/** Adds an agency under another; null when there is no such other. */
export async function createAgency(
  runtime: Runtime,
  actorId: PersonId,
  fields: { readonly parentId: string; readonly name: string; readonly region: string },
): Promise<AgencyView | null> {
  return runtime.db.$transaction(async (tx) => {
    const parent = await findAgency(tx, fields.parentId);
    if (!parent) return null;
    const id = runtime.newId<"Agency">();
    await insertAgency(tx, { id, parent, name: fields.name, region: fields.region });
    const made = await findAgency(tx, id);
    await appendAudit(tx, {
      id: runtime.newId<"AuditEntry">(),
      actorId,
      action: "agency.created",
      subjectKind: "agency",
      subjectId: id,
      agencyPath: made?.path ?? parent.path,
      detail: { parentId: parent.id },
    });
    return made && agencyView(made);
  });
}

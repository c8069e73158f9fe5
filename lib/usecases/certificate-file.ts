import "server-only";
import { findCertificate } from "@/lib/db/certificates";
import type { Resource } from "@/lib/domain/policy";
import type { PersonId } from "@/lib/kernel/ids";
import type { Locale } from "@/lib/kernel/locale";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import { certificatePdf } from "@/lib/platform/pdf/certificate-pdf";
import type { Runtime } from "./runtime";
import { printedProgramme, titleIn } from "./verify-certificate";

/** What permission must know of a certificate; null when there is none. */
export async function certificateResource(runtime: Runtime, certificateId: string): Promise<Resource | null> {
  const row = await findCertificate(runtime.db, certificateId);
  return row ? { ownerId: row.personId as PersonId, trainingTrainerId: row.trainerId as PersonId | null, agencyPath: row.agencyPath } : null;
}

export interface CertificateFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The certificate as PDF in a language. A revoked one is not printed again. `origin` is the product's own address. */
export async function printCertificate(
  runtime: Runtime,
  wanted: { readonly certificateId: string; readonly locale: Locale; readonly origin: string },
): Promise<Result<CertificateFile, Problem>> {
  const row = await findCertificate(runtime.db, wanted.certificateId);
  if (!row) return err({ code: "not_found" });
  if (row.revokedAt !== null) return err({ code: "already_revoked" });
  const { holderName, serial, contentVersion, issuedAt, expiresAt } = row;
  const programme = printedProgramme(runtime, row);
  const bytes = await certificatePdf({
    locale: wanted.locale,
    holderName,
    serial,
    contentVersion,
    issuedAt,
    expiresAt,
    courseTitle: titleIn(row.courseTitle, wanted.locale),
    programmeTitle: titleIn(programme?.title ?? {}, wanted.locale),
    moduleTitles: (programme?.modules ?? []).map((title) => titleIn(title, wanted.locale)),
    verifyUrl: `${wanted.origin}/${wanted.locale}/verify/${row.id}`,
  });
  return ok({ name: `${serial}.pdf`, bytes });
}

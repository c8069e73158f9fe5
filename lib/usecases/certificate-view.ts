import "server-only";
import type { CertificateRow as CertificateLine, OwnCertificate } from "@/lib/contracts/certificates";
import type { CertificateRow } from "@/lib/db/certificates";
import { certificateState } from "@/lib/domain/certificate";
import type { Locale } from "@/lib/kernel/locale";
import type { Runtime } from "./runtime";
import { programmeTitle, titleIn } from "./verify-certificate";

/** A certificate as its holder sees it. */
export function ownCertificate(runtime: Runtime, row: CertificateRow, locale: Locale): OwnCertificate {
  const { id, serial, courseId, holderName, issuedAt, expiresAt, revokedAt } = row;
  return {
    id,
    serial,
    courseId,
    holderName,
    courseTitle: titleIn(row.courseTitle, locale),
    programmeTitle: programmeTitle(runtime, row, locale),
    issuedAt: issuedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    state: certificateState({ expiresAt: expiresAt.getTime(), revokedAt: revokedAt?.getTime() ?? null }, runtime.clock.now()),
  };
}

/** The same as an administrator sees it. */
export function certificateLine(runtime: Runtime, row: CertificateRow, locale: Locale): CertificateLine {
  return { ...ownCertificate(runtime, row, locale), agency: row.agencyName, revokedReason: row.revokedReason };
}

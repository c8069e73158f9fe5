import "server-only";
import type { CertificateRow as CertificateLine, OwnCertificate } from "@/lib/contracts/certificates";
import type { CertificateRow } from "@/lib/db/certificates";
import { certificateState } from "@/lib/domain/certificate";
import type { Locale } from "@/lib/kernel/locale";
import { titleIn } from "./verify-certificate";

/** A certificate as its holder sees it. */
export function ownCertificate(row: CertificateRow, locale: Locale, nowMs: number): OwnCertificate {
  const { id, serial, courseId, holderName, issuedAt, expiresAt, revokedAt } = row;
  return {
    id,
    serial,
    courseId,
    holderName,
    courseTitle: titleIn(row.courseTitle, locale),
    issuedAt: issuedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    state: certificateState({ expiresAt: expiresAt.getTime(), revokedAt: revokedAt?.getTime() ?? null }, nowMs),
  };
}

/** The same as an administrator sees it. */
export function certificateLine(row: CertificateRow, locale: Locale, nowMs: number): CertificateLine {
  return { ...ownCertificate(row, locale, nowMs), agency: row.agencyName, revokedReason: row.revokedReason };
}

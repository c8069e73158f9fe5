import "server-only";
import type { CertificateId } from "@/lib/kernel/ids";
import type { Database, Transaction } from "./client";

export interface CertificateRow {
  readonly id: CertificateId;
  readonly serial: string;
  readonly enrolmentId: string;
  readonly personId: string;
  readonly trainerId: string | null;
  readonly agencyPath: string;
  readonly agencyName: string;
  readonly holderName: string;
  readonly courseId: string;
  readonly courseTitle: unknown;
  readonly contentVersion: string;
  readonly locale: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly revokedReason: string | null;
}

const CERTIFICATE = `
  select c.id, c.serial, c.enrolment_id as "enrolmentId", e.person_id as "personId", e.trainer_id as "trainerId", a.path as "agencyPath",
         a.name as "agencyName", c.holder_name as "holderName", c.course_id as "courseId", c.course_title as "courseTitle",
         c.content_version as "contentVersion", c.locale, c.issued_at as "issuedAt", c.expires_at as "expiresAt",
         c.revoked_at as "revokedAt", c.revoked_reason as "revokedReason"
  from certificate c join enrolment e on e.id = c.enrolment_id join agency a on a.id = e.agency_id`;

export async function findCertificate(db: Database | Transaction, id: string): Promise<CertificateRow | null> {
  const rows = await db.$queryRawUnsafe<CertificateRow[]>(`${CERTIFICATE} where c.id = $1::uuid`, id);
  return rows[0] ?? null;
}

export function certificatesOf(db: Database, personId: string): Promise<CertificateRow[]> {
  return db.$queryRawUnsafe<CertificateRow[]>(`${CERTIFICATE} where e.person_id = $1::uuid order by c.issued_at desc`, personId);
}

/** The next running number of certificates, for the serial. Gaps are allowed, repeats are not. */
export async function nextCertificateOrdinal(tx: Transaction): Promise<number> {
  const rows = await tx.$queryRaw<{ next: bigint }[]>`select nextval(pg_get_serial_sequence('certificate', 'ordinal')) as next`;
  return Number(rows[0]?.next ?? 0);
}

export interface NewCertificate {
  readonly id: string;
  readonly ordinal: number;
  readonly serial: string;
  readonly enrolmentId: string;
  readonly holderName: string;
  readonly courseId: string;
  readonly courseTitle: Readonly<Record<string, string>>;
  readonly contentVersion: string;
  readonly locale: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

/** Issues a certificate, once per enrolment whatever happens twice. Returns false when one exists. */
export async function insertCertificate(tx: Transaction, certificate: NewCertificate): Promise<boolean> {
  const written = await tx.$executeRaw`
    with issued as (
      insert into certificate (id, ordinal, serial, enrolment_id, holder_name, course_id, course_title, content_version, locale, issued_at, expires_at)
      values (${certificate.id}::uuid, ${certificate.ordinal}, ${certificate.serial}, ${certificate.enrolmentId}::uuid, ${certificate.holderName},
              ${certificate.courseId}, ${JSON.stringify(certificate.courseTitle)}::jsonb, ${certificate.contentVersion}, ${certificate.locale},
              ${certificate.issuedAt}, ${certificate.expiresAt})
      on conflict (enrolment_id) do nothing returning enrolment_id
    )
    update enrolment set certified_at = ${certificate.issuedAt} from issued where enrolment.id = issued.enrolment_id`;
  return written === 1;
}

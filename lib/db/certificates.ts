import "server-only";
import type { Scope } from "@/lib/domain/policy";
import type { CertificateId } from "@/lib/kernel/ids";
import type { Database, Transaction } from "./client";
import { Prisma } from "./generated/client";
import { scopeCondition } from "./scope-sql";

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
  readonly programme: string;
  /** Titles as printed; null in what was issued before there were programmes. */
  readonly programmeWords: unknown;
  readonly contentVersion: string;
  readonly locale: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly revokedReason: string | null;
}

const CERTIFICATE = Prisma.sql`
  select c.id, c.serial, c.enrolment_id as "enrolmentId", e.person_id as "personId", e.trainer_id as "trainerId", a.path as "agencyPath",
         a.name as "agencyName", c.holder_name as "holderName", c.course_id as "courseId", c.course_title as "courseTitle", c.programme, c.programme_words as "programmeWords",
         c.content_version as "contentVersion", c.locale, c.issued_at as "issuedAt", c.expires_at as "expiresAt",
         c.revoked_at as "revokedAt", c.revoked_reason as "revokedReason"
  from certificate c join enrolment e on e.id = c.enrolment_id join agency a on a.id = e.agency_id`;

export async function findCertificate(db: Database | Transaction, id: string): Promise<CertificateRow | null> {
  const rows = await db.$queryRaw<CertificateRow[]>`${CERTIFICATE} where c.id = ${id}::uuid`;
  return rows[0] ?? null;
}

export function certificatesOf(db: Database, personId: string): Promise<CertificateRow[]> {
  return db.$queryRaw<CertificateRow[]>`${CERTIFICATE} where e.person_id = ${personId}::uuid order by c.issued_at desc`;
}

/** Certificates a scope reaches, newest first; `q` is part of a holder's name or of a serial. */
export function listCertificates(
  db: Database,
  scope: Scope,
  page: { readonly q: string | undefined; readonly after: { readonly at: Date; readonly id: string } | null; readonly count: number },
): Promise<CertificateRow[]> {
  const { q, after } = page;
  const sought = q === undefined ? Prisma.sql`true` : Prisma.sql`(strpos(lower(c.holder_name), lower(${q})) > 0 or strpos(lower(c.serial), lower(${q})) > 0)`;
  const rest = after === null ? Prisma.sql`true` : Prisma.sql`(c.issued_at, c.id) < (${after.at}, ${after.id}::uuid)`;
  return db.$queryRaw<CertificateRow[]>`
    ${CERTIFICATE}
    where ${scopeCondition(scope, { owner: Prisma.sql`e.person_id`, trainer: Prisma.sql`e.trainer_id`, agencyPath: Prisma.sql`a.path` })} and ${sought} and ${rest}
    order by c.issued_at desc, c.id desc limit ${page.count}`;
}

/** Revokes a certificate and takes it out of the figures. Returns false when it was revoked before. */
export async function markRevoked(
  tx: Transaction,
  revocation: { readonly id: string; readonly at: Date; readonly reason: string; readonly revokedBy: string },
): Promise<boolean> {
  const changed = await tx.$executeRaw`
    with revoked as (
      update certificate set revoked_at = ${revocation.at}, revoked_reason = ${revocation.reason}, revoked_by = ${revocation.revokedBy}::uuid
      where id = ${revocation.id}::uuid and revoked_at is null returning enrolment_id, programme
    )
    update enrolment set certified_at = null from revoked where enrolment.id = revoked.enrolment_id and enrolment.programme = revoked.programme`;
  return changed === 1;
}

/** The next running number of certificates, for the serial. Gaps are allowed, repeats are not. */
export async function nextCertificateOrdinal(tx: Transaction): Promise<number> {
  const rows = await tx.$queryRaw<{ next: bigint }[]>`select nextval(pg_get_serial_sequence('certificate', 'ordinal')) as next`;
  return Number(rows[0]?.next ?? 0);
}

/** Titles of a programme and of its modules per language, as they were on the day of issue. */
export interface PrintedProgramme {
  readonly title: Readonly<Record<string, string>>;
  readonly modules: readonly Readonly<Record<string, string>>[];
}

export interface NewCertificate {
  readonly id: string;
  readonly ordinal: number;
  readonly serial: string;
  readonly enrolmentId: string;
  readonly holderName: string;
  readonly courseId: string;
  readonly courseTitle: Readonly<Record<string, string>>;
  readonly programme: string;
  readonly programmeWords: PrintedProgramme;
  readonly trainingId: string | null;
  readonly contentVersion: string;
  readonly locale: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

/** Issues a certificate, once per enrolment and programme whatever happens twice. Returns false when one exists. */
export async function insertCertificate(tx: Transaction, certificate: NewCertificate): Promise<boolean> {
  const written = await tx.$executeRaw`
    with issued as (
      insert into certificate (id, ordinal, serial, enrolment_id, holder_name, course_id, course_title,
        programme, programme_words, training_id, content_version, locale, issued_at, expires_at)
      values (${certificate.id}::uuid, ${certificate.ordinal}, ${certificate.serial}, ${certificate.enrolmentId}::uuid, ${certificate.holderName},
              ${certificate.courseId}, ${JSON.stringify(certificate.courseTitle)}::jsonb,
              ${certificate.programme}, ${JSON.stringify(certificate.programmeWords)}::jsonb, ${certificate.trainingId}::uuid, ${certificate.contentVersion}, ${certificate.locale},
              ${certificate.issuedAt}, ${certificate.expiresAt})
      on conflict (enrolment_id, programme) do nothing returning enrolment_id
    )
    update enrolment set certified_at = ${certificate.issuedAt} from issued where enrolment.id = issued.enrolment_id`;
  return written === 1;
}

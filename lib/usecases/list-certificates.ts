import "server-only";
import type { CertificateRow, OwnCertificate } from "@/lib/contracts/certificates";
import { certificatesOf, listCertificates as findCertificates } from "@/lib/db/certificates";
import type { Scope } from "@/lib/domain/policy";
import type { PersonId } from "@/lib/kernel/ids";
import type { Locale } from "@/lib/kernel/locale";
import type { Problem } from "@/lib/kernel/problem";
import { ok, type Result } from "@/lib/kernel/result";
import { certificateLine, ownCertificate } from "./certificate-view";
import { pageOf, pageStartAt, type PageRequest } from "./page";
import type { Runtime } from "./runtime";

/** One's own certificates, newest first. */
export async function listOwnCertificates(runtime: Runtime, personId: PersonId, locale: Locale): Promise<{ rows: OwnCertificate[] }> {
  const rows = await certificatesOf(runtime.db, personId);
  return { rows: rows.map((row) => ownCertificate(runtime, row, locale)) };
}

export interface CertificateSearch extends PageRequest {
  readonly q?: string | undefined;
  readonly locale: Locale;
}

/** Certificates within the scope, newest first; `q` is part of a holder's name or of a serial. */
export async function listCertificates(
  runtime: Runtime,
  scope: Scope,
  search: CertificateSearch,
): Promise<Result<{ rows: CertificateRow[]; next: string | null }, Problem>> {
  const start = pageStartAt(search);
  if (!start.ok) return start;
  const found = await findCertificates(runtime.db, scope, { q: search.q, after: start.value, count: search.limit + 1 });
  const { rows, next } = pageOf(found, search.limit, ({ issuedAt, id }) => ({ key: issuedAt.toISOString(), id }));
  return ok({ rows: rows.map((row) => certificateLine(runtime, row, search.locale)), next });
}

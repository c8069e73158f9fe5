import "server-only";
import type { Verification } from "@/lib/contracts/certificates";
import { findCertificate } from "@/lib/db/certificates";
import { certificateState } from "@/lib/domain/certificate";
import { isUuid } from "@/lib/kernel/ids";
import type { Locale } from "@/lib/kernel/locale";
import { z } from "zod";
import type { Runtime } from "./runtime";

const titlesSchema = z.record(z.string(), z.string());

/** The course title as it was when the certificate was issued, in `locale` where it existed, else in English. */
export function titleIn(titles: unknown, locale: Locale): string {
  const known = titlesSchema.parse(titles);
  return known[locale] ?? known.en ?? "";
}

/** All that anyone may know of a certificate; null when there is none with this address. */
export async function verifyCertificate(runtime: Runtime, id: string, locale: Locale): Promise<Verification | null> {
  if (!isUuid(id)) return null;
  const row = await findCertificate(runtime.db, id);
  if (!row) return null;
  return {
    holderName: row.holderName,
    courseTitle: titleIn(row.courseTitle, locale),
    contentVersion: row.contentVersion,
    issuedAt: row.issuedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    serial: row.serial,
    state: certificateState({ expiresAt: row.expiresAt.getTime(), revokedAt: row.revokedAt?.getTime() ?? null }, runtime.clock.now()),
  };
}

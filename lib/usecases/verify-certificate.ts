import "server-only";
import type { Verification } from "@/lib/contracts/certificates";
import { findCertificate, type CertificateRow, type PrintedProgramme } from "@/lib/db/certificates";
import { certificateState } from "@/lib/domain/certificate";
import { isUuid } from "@/lib/kernel/ids";
import type { Locale } from "@/lib/kernel/locale";
import { z } from "zod";
import { programmeWords } from "./programme-words";
import type { Runtime } from "./runtime";

const titlesSchema = z.record(z.string(), z.string());
const printedSchema = z.object({ title: titlesSchema, modules: z.array(titlesSchema) });

/** The programme and its modules as printed; of the day's content where nothing was printed yet. Null when the course is gone. */
export function printedProgramme({ library }: Runtime, row: Pick<CertificateRow, "courseId" | "programme" | "programmeWords">): PrintedProgramme | null {
  if (row.programmeWords !== null) return printedSchema.parse(row.programmeWords);
  const course = library.courses.get(row.courseId);
  return course ? programmeWords(library, course, row.programme) : null;
}

/** The title of the programme in `locale`, else in English. */
export function programmeTitle(runtime: Runtime, row: CertificateRow, locale: Locale): string {
  return titleIn(printedProgramme(runtime, row)?.title ?? {}, locale);
}

/** A title as it was when the certificate was issued, in `locale` where it existed, else in English. */
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
    programmeTitle: programmeTitle(runtime, row, locale),
    contentVersion: row.contentVersion,
    issuedAt: row.issuedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    serial: row.serial,
    state: certificateState({ expiresAt: row.expiresAt.getTime(), revokedAt: row.revokedAt?.getTime() ?? null }, runtime.clock.now()),
  };
}

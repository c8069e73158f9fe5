import "server-only";
import { insertCertificate, nextCertificateOrdinal } from "@/lib/db/certificates";
import type { Transaction } from "@/lib/db/client";
import { findHolder } from "@/lib/db/people";
import { expiryOf, printedName, serialFor } from "@/lib/domain/certificate";
import { inEveryLanguage, programmeWords } from "./programme-words";
import type { Runtime } from "./runtime";

/** Issues the certificate of the programme an enrolment completed, inside the completing transaction; a second call issues nothing. */
export async function issueCertificate(runtime: Runtime, tx: Transaction, completed: { readonly enrolmentId: string; readonly at: Date }): Promise<void> {
  const holder = await findHolder(tx, completed.enrolmentId);
  const course = holder ? runtime.library.courses.get(holder.courseId) : undefined;
  if (!holder || !course) throw new Error(`enrolment ${completed.enrolmentId} completed a course that the content does not hold`);
  const name = printedName(holder.displayName);
  if (!name.ok) throw new Error(`the name of person ${holder.personId} cannot be printed: ${name.error.reason}`);
  const ordinal = await nextCertificateOrdinal(tx);
  await insertCertificate(tx, {
    id: runtime.newId<"Certificate">(),
    ordinal,
    serial: serialFor(completed.at.getUTCFullYear(), ordinal),
    enrolmentId: completed.enrolmentId,
    holderName: name.value,
    courseId: holder.courseId,
    courseTitle: inEveryLanguage(course.texts, ({ title }) => title),
    programme: holder.programme,
    programmeWords: programmeWords(runtime.library, course, holder.programme),
    trainingId: holder.trainingId,
    contentVersion: runtime.library.version,
    locale: holder.locale,
    issuedAt: completed.at,
    expiresAt: new Date(expiryOf(completed.at.getTime(), course.structure.certificate.validMonths)),
  });
}

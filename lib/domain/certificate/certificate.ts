import type { Condition } from "@/lib/domain/progress";
import { isComplete } from "@/lib/domain/progress";
import type { CertificateId } from "@/lib/kernel/ids";
import type { LocalizedText } from "@/lib/kernel/locale";
import type { Result } from "@/lib/kernel/result";
import { err, ok } from "@/lib/kernel/result";
import { tidyLine } from "@/lib/kernel/text";

/** The longest name that a certificate prints, in characters. */
export const PRINTED_NAME_MAX = 120;

export type CertificateState = "valid" | "revoked" | "expired";

/** When a certificate ends, in milliseconds since the epoch. */
export interface Validity {
  readonly expiresAt: number;
  readonly revokedAt: number | null;
}

/** What is kept of a certificate. Instants in milliseconds since the epoch. */
export interface Certificate extends Validity {
  readonly id: CertificateId;
  readonly serial: string;
  /** As printed on the day of issue; later changes of the person's name do not touch it. */
  readonly holderName: string;
  readonly courseTitle: LocalizedText;
  readonly contentVersion: string;
  readonly issuedAt: number;
}

/** All that anyone who holds the certificate's address may know. */
export interface PublicCertificate {
  readonly holderName: string;
  readonly courseTitle: LocalizedText;
  readonly contentVersion: string;
  readonly serial: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
  readonly state: CertificateState;
}

/** Allows a certificate when the course is complete; otherwise names the conditions that are not met. */
export function mayIssue(conditions: readonly Condition[]): Result<true, { unmet: readonly Condition[] }> {
  return isComplete(conditions) ? ok(true) : err({ unmet: conditions.filter(({ met }) => !met) });
}

/** What a certificate is worth at `nowMs`. A revoked one stays revoked after it would have expired. */
export function certificateState({ expiresAt, revokedAt }: Validity, nowMs: number): CertificateState {
  if (revokedAt !== null) return "revoked";
  return nowMs < expiresAt ? "valid" : "expired";
}

/** The instant a certificate ends: so many calendar months later in UTC, on the last day where a month is too short. */
export function expiryOf(issuedAtMs: number, validMonths: number): number {
  const issued = new Date(issuedAtMs);
  const expiry = new Date(issuedAtMs);
  expiry.setUTCMonth(issued.getUTCMonth() + validMonths);
  if (expiry.getUTCDate() !== issued.getUTCDate()) expiry.setUTCDate(0);
  return expiry.getTime();
}

/**
 * The name as it will be printed: one tidy line without invisible characters. Threat: characters that reverse or hide
 * text would let a name look like somebody else's on paper.
 */
export function printedName(name: string): Result<string, { reason: "blank" | "too_long" }> {
  const line = tidyLine(name.replace(/\p{Cf}/gu, ""));
  if (!/\p{L}/u.test(line)) return err({ reason: "blank" });
  return Array.from(line).length > PRINTED_NAME_MAX ? err({ reason: "too_long" }) : ok(line);
}

/** What the verification page may show, built up field by field: a field added to the certificate never leaks. */
export function publicView(certificate: Certificate, nowMs: number): PublicCertificate {
  const { holderName, courseTitle, contentVersion, serial, issuedAt, expiresAt } = certificate;
  return { holderName, courseTitle, contentVersion, serial, issuedAt, expiresAt, state: certificateState(certificate, nowMs) };
}

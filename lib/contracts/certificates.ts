import { contentIdSchema, uuidSchema } from "@/lib/kernel/ids";
import { z } from "zod";
import { instantSchema, lineField, localeSchema, pageQuery, storableText, versionSchema } from "./fields";
import { fileSchema, operation } from "./operation";

const certificateParam = z.strictObject({ certificate: uuidSchema<"Certificate">() });
const stateSchema = z.enum(["valid", "revoked", "expired"]);

export const ownCertificateSchema = z.strictObject({
  id: uuidSchema<"Certificate">(),
  serial: z.string(),
  courseId: contentIdSchema,
  courseTitle: z.string(),
  programmeTitle: z.string(),
  holderName: z.string(),
  issuedAt: instantSchema,
  expiresAt: instantSchema,
  state: stateSchema,
});
export type OwnCertificate = z.infer<typeof ownCertificateSchema>;

export const listOwnCertificates = operation({
  id: "listOwnCertificates",
  method: "GET",
  path: "/api/v1/me/certificates",
  action: "certificate.read_own",
  summary: "One's own certificates.",
  query: z.strictObject({ locale: localeSchema.default("en") }),
  output: z.strictObject({ rows: z.array(ownCertificateSchema) }),
});

export const downloadCertificate = operation({
  id: "downloadCertificate",
  method: "GET",
  path: "/api/v1/certificates/{certificate}/pdf",
  action: "certificate.download",
  summary: "The certificate as PDF, in the language asked for.",
  params: certificateParam,
  query: z.strictObject({ locale: localeSchema.default("en") }),
  output: fileSchema,
  file: { media: "application/pdf" },
  problems: ["already_revoked"],
});

/** All that the public may know of a certificate. */
export const verificationSchema = z.strictObject({
  holderName: z.string(),
  courseTitle: z.string(),
  programmeTitle: z.string(),
  contentVersion: versionSchema,
  issuedAt: instantSchema,
  expiresAt: instantSchema,
  serial: z.string(),
  state: stateSchema,
});
export type Verification = z.infer<typeof verificationSchema>;

export const verifyCertificate = operation({
  id: "verifyCertificate",
  method: "GET",
  path: "/api/v1/certificates/{certificate}/verification",
  action: "certificate.verify",
  summary: "Whether a certificate is valid; anyone who holds its address may ask.",
  params: certificateParam,
  query: z.strictObject({ locale: localeSchema.default("en") }),
  output: verificationSchema,
});

export const certificateRowSchema = ownCertificateSchema.extend({ agency: z.string(), revokedReason: z.string().nullable() });
export type CertificateRow = z.infer<typeof certificateRowSchema>;

export const listCertificates = operation({
  id: "listCertificates",
  method: "GET",
  path: "/api/v1/certificates",
  action: "certificate.list",
  summary: "Certificates within one's scope, newest first.",
  query: z.strictObject({ ...pageQuery, q: storableText(120).optional(), locale: localeSchema.default("en") }),
  output: z.strictObject({ rows: z.array(certificateRowSchema), next: z.string().nullable() }),
});

export const revokeCertificate = operation({
  id: "revokeCertificate",
  method: "POST",
  path: "/api/v1/certificates/{certificate}/revocation",
  action: "certificate.revoke",
  summary: "Revoke a certificate with a reason; it cannot be undone.",
  params: certificateParam,
  body: z.strictObject({ reason: lineField(400) }),
  output: z.strictObject({ revoked: z.literal(true) }),
  status: 201,
  problems: ["already_revoked"],
});

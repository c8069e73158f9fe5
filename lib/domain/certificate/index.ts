export type { Certificate, CertificateState, PublicCertificate, Validity } from "./certificate";
export { certificateState, expiryOf, mayIssue, PRINTED_NAME_MAX, printedName, publicView } from "./certificate";
export type { SerialParts } from "./serial";
export { parseSerial, serialFor } from "./serial";

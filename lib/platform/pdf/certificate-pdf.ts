import "server-only";
import { renderSVG } from "uqr";
import type { Locale } from "@/lib/kernel/locale";
import texts from "./certificate-texts.json";
import { typeset } from "./typesetter";

/** What is printed on a certificate. `verifyUrl` is the full address of its verification page. */
export interface PrintedCertificate {
  readonly locale: Locale;
  readonly holderName: string;
  readonly courseTitle: string;
  readonly programmeTitle: string;
  /** Of the programme, in its order. */
  readonly moduleTitles: readonly string[];
  readonly serial: string;
  readonly contentVersion: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly verifyUrl: string;
}

/** The certificate as PDF: A4 landscape, tagged, selectable text, the same bytes for the same certificate. */
export function certificatePdf(certificate: PrintedCertificate): Promise<Uint8Array> {
  const { locale, holderName, courseTitle, programmeTitle, moduleTitles, serial, contentVersion, issuedAt, expiresAt, verifyUrl } = certificate;
  const words = texts[locale];
  return typeset({
    template: "certificate.typ",
    createdAtSeconds: Math.floor(issuedAt.getTime() / 1000),
    inputs: {
      lang: locale,
      words: JSON.stringify(words),
      documentTitle: words.documentTitle.replace("{serial}", serial),
      name: holderName,
      course: courseTitle,
      programme: programmeTitle,
      modules: moduleTitles.join(" · "),
      serial,
      issued: day(issuedAt, locale),
      expires: day(expiresAt, locale),
      version: contentVersion,
      url: verifyUrl,
      qr: renderSVG(verifyUrl, { ecc: "M", border: 0, whiteColor: "transparent", blackColor: "#17263d" }),
    },
  });
}

/** The day in UTC, as the year of the serial. */
function day(instant: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { dateStyle: "long", timeZone: "UTC" }).format(instant);
}

import "server-only";
import type { Locale } from "@/lib/kernel/locale";
import texts from "./certificate-texts.json";
import { typeset } from "./typesetter";

/** A comparison ready for paper. `sheet` has the shape that `comparison.typ` reads: the sheet of the comparison engine. */
export interface PrintedComparison {
  readonly locale: Locale;
  readonly sheet: object;
  /** The day it was made, in words. */
  readonly made: string;
  readonly madeAt: Date;
}

/** Laws side by side as PDF: A4 landscape, tagged, page heads with title and day. */
export function comparisonPdf({ locale, sheet, made, madeAt }: PrintedComparison): Promise<Uint8Array> {
  return typeset({
    template: "comparison.typ",
    createdAtSeconds: Math.floor(madeAt.getTime() / 1000),
    inputs: { lang: locale, sheet: JSON.stringify(sheet), product: texts[locale].product, made },
  });
}

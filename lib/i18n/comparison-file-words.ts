import type { SheetWords } from "@/lib/domain/comparison";
import type { Locale } from "@/lib/kernel/locale";
import { comparisonWords, translatorIn } from "./comparison-words";
import type { ComparisonWords } from "./comparison-words";
import { formatDate } from "./format";

/** What the head of a column is made of. */
interface LawFacts {
  readonly state: "verified" | "partly_verified" | "draft";
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Words of the files that hold a comparison: those of the matrix, and those of the page around it. */
export interface ComparisonFileWords extends ComparisonWords {
  readonly title: string;
  readonly lawState: (law: LawFacts) => string;
  readonly remarks: (base: string) => string[];
  /** Where some names are still in the source language. */
  readonly pending: string;
  readonly differs: string;
  readonly open: string;
  readonly sheet: SheetWords;
  readonly day: (instant: number) => string;
}

/** The words of a file in `locale`. */
export function comparisonFileWords(locale: Locale): ComparisonFileWords {
  const t = translatorIn(locale);
  const [page, total] = ["{page}", "{total}"];
  return {
    ...comparisonWords(locale),
    title: t("compare.title"),
    lawState: ({ state, validFrom, validTo }) =>
      [
        t(`comparison.lawState.${state}`),
        ...(validFrom === null ? [] : [t("compare.from", { date: validFrom.slice(0, 4) })]),
        ...(validTo === null ? [] : [t("compare.until", { date: validTo.slice(0, 4) })]),
      ].join(", "),
    remarks: (base) => [
      t("compare.caution"),
      `${t("compare.differs")}: ${t("compare.legendDiffers", { base })}; ${t("compare.open")}: ${t("compare.legendOpen")}`,
    ],
    pending: t("compare.pending"),
    differs: t("compare.differs"),
    open: t("compare.open"),
    day: (instant) => formatDate(locale, instant, "UTC"),
    sheet: {
      element: t("compare.element"),
      law: t("compare.file.law"),
      status: t("compare.file.status"),
      note: t("compare.file.note"),
      pinpoint: t("compare.file.pinpoint"),
      state: t("compare.file.state"),
      difference: t("compare.file.difference"),
      address: t("compare.file.address"),
      matrixSheet: t("compare.file.matrixSheet"),
      listSheet: t("compare.file.listSheet"),
      aboutSheet: t("compare.file.aboutSheet"),
      pageOf: t("compare.file.pageOf", { page, total }),
    },
  };
}

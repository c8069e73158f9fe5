import type { Cell, Duration, Family, RowId } from "@/lib/domain/comparison";
import type { Locale } from "@/lib/kernel/locale";
import { createTranslator } from "next-intl";
import en from "./messages/en.json";
import ru from "./messages/ru.json";
import tk from "./messages/tk.json";

/** The words of a matrix of laws in one language, for pages and for files that are made without a page. */
export interface ComparisonWords {
  readonly family: (family: Family) => string;
  readonly row: (row: RowId) => string;
  readonly status: (status: Cell["status"]) => string;
  readonly state: (state: Cell["state"]) => string;
  readonly noProvision: string;
  /** The conditions and the value of a cell; `nameOf` names parts, points and offences of its law. */
  readonly note: (cell: Cell, nameOf: (ref: string) => string) => string;
}

const CATALOGUES = { en, ru, tk } as const;
/** Codes that say no more than the status does. */
const PLAIN = new Set(["yes", "no", "none", "covered", "not_named", "travel", "not_required"]);

/** All messages of a language, for what is made without a page. On the server only: it holds every word of the interface. */
export function translatorIn(locale: Locale): Translate {
  return createTranslator({ locale, messages: CATALOGUES[locale] as typeof en });
}

/** Words of the comparison in `locale`. */
export function comparisonWords(locale: Locale): ComparisonWords {
  const t = translatorIn(locale);
  type Key = Parameters<typeof t.has>[0];
  const element = (id: string): string => t(`qualification.element.${id}` as "qualification.element.act.recruit");
  const isElement = (id: string): boolean => /^(?:act|means|purpose|agg)\./.test(id) && t.has(`qualification.element.${id}` as Key);
  return {
    family: (family) => t(`comparison.family.${family}`),
    row: (row) => (isElement(row) ? element(row) : t(`comparison.row.${row}` as "comparison.row.penalty.basic")),
    status: (status) => t(`comparison.status.${status}`),
    state: (state) => t(`comparison.state.${state}`),
    noProvision: t("comparison.noProvision"),
    note: (cell, nameOf) => {
      const names = (refs: readonly string[]): string => refs.map((ref) => (isElement(ref) ? element(ref) : nameOf(ref))).join(", ");
      return [
        ...(cell.assumed === null ? [] : [t(`comparison.assumed.${cell.assumed}`)]),
        ...cell.remarks.map(({ id, refs }) => t(`comparison.remark.${id}`, { names: names(refs) })),
        ...valueWords(cell, { t, names }),
      ].join("; ");
    },
  };
}

/** The span of a penalty in words: "4 to 10 years". In: the ends as a profile gives them. */
export function penaltyWords(locale: Locale): (range: Pick<NonNullable<Cell["value"]>, "min" | "max">) => string {
  const t = translatorIn(locale);
  return (range) => rangeWords(range, t);
}

type Translate = ReturnType<typeof createTranslator<typeof en>>;

function valueWords({ value }: Cell, { t, names }: { readonly t: Translate; readonly names: (refs: readonly string[]) => string }): string[] {
  if (value === null || PLAIN.has(value.code)) return [];
  if (value.code === "range") return [rangeWords(value, t)];
  return [t(`comparison.value.${value.code}` as "comparison.value.acts", { names: names(value.refs ?? []), age: value.age ?? 0 } as { names: string })];
}

function rangeWords({ min, max }: Pick<NonNullable<Cell["value"]>, "min" | "max">, t: Translate): string {
  const say = (duration: Duration): string => {
    if (duration === "life") return t("comparison.duration.life");
    return "years" in duration ? t("comparison.duration.years", { count: duration.years }) : t("comparison.duration.months", { count: duration.months });
  };
  if (min !== undefined && max !== undefined) return t("comparison.duration.range", { min: say(min), max: say(max) });
  if (max !== undefined) return t("comparison.duration.upTo", { max: say(max) });
  return min === undefined ? "" : t("comparison.duration.from", { min: say(min) });
}

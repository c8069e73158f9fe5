import type { ComparedLaw, PublicComparison, PublicRow } from "@/lib/contracts/public-comparison";
import { differenceOf } from "@/lib/domain/comparison/view";
import type { DifferenceKind, Shown } from "@/lib/domain/comparison/view";
import { Link } from "@/components/ui/link";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MatrixCell } from "./matrix-cell";

/**
 * Elements × laws, the base first. Head and first column stay in sight. On a narrow screen the rows break into a heading and two
 * cells, the base and the law called `second`.
 */
export function MatrixTable({ matrix, shown, second }: { readonly matrix: PublicComparison; readonly shown: Shown; readonly second: string }) {
  const t = useTranslations("compare");
  const laws = shown.columns.flatMap((id) => matrix.laws.find((law) => law.id === id) ?? []);
  const places = shown.columns.map((id) => matrix.laws.findIndex((law) => law.id === id));
  const visible = new Set(shown.rows);
  const caption = t("caption", { count: laws.length, base: laws[0]?.title ?? "" });
  return (
    <section className="table-frame compare-frame" aria-label={caption} tabIndex={0}>
      <table className="compare-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="compare-corner">
              {t("element")}
            </th>
            {laws.map((law, index) => (
              <th key={law.id} scope="col" data-place={placeOf(index, law.id, second)}>
                <LawHead law={law} isBase={index === 0} />
              </th>
            ))}
          </tr>
        </thead>
        {matrix.families.map((family) => {
          const rows = matrix.rows.filter((row) => row.family === family.id && visible.has(row.id));
          return (
            rows.length > 0 && (
              <tbody key={family.id}>
                <tr className="compare-family">
                  <th scope="rowgroup" colSpan={laws.length + 1}>
                    {family.name}
                  </th>
                </tr>
                {rows.map((row) => (
                  <MatrixRow key={row.id} row={row} laws={laws} places={places} second={second} provisions={matrix.provisions} />
                ))}
              </tbody>
            )
          );
        })}
      </table>
    </section>
  );
}

function placeOf(index: number, law: string, second: string): string | undefined {
  if (index === 0) return "base";
  return law === second ? "second" : undefined;
}

function LawHead({ law, isBase }: { readonly law: ComparedLaw; readonly isBase: boolean }): ReactNode {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <>
      <span className="compare-law" lang={law.titlePending ? "en" : undefined}>
        <Link href={localePath(locale, `/law/${law.id}`)}>{law.title}</Link>
      </span>
      <span className="compare-law-state">
        {t(`comparison.lawState.${law.state}`)}
        {law.validFrom !== null && `, ${t("compare.from", { date: law.validFrom.slice(0, 4) })}`}
        {law.validTo !== null && ` ${t("compare.until", { date: law.validTo.slice(0, 4) })}`}
      </span>
      {isBase && <span className="compare-is-base">{t("compare.isBase")}</span>}
    </>
  );
}

function MatrixRow({
  row,
  laws,
  places,
  second,
  provisions,
}: {
  readonly row: PublicRow;
  readonly laws: readonly ComparedLaw[];
  readonly places: readonly number[];
  readonly second: string;
  readonly provisions: PublicComparison["provisions"];
}) {
  const like = (place: number): string | null => {
    const found = row.cells[place]?.like ?? null;
    return found === null ? null : String(found);
  };
  const base = like(places[0] ?? 0);
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {laws.map((law, index) => {
        const place = places[index] ?? 0;
        const cell = row.cells[place];
        if (!cell) return null;
        const kind: DifferenceKind = index === 0 ? "base" : differenceOf(base, like(place));
        return (
          <td key={law.id} data-place={placeOf(index, law.id, second)} data-kind={kind}>
            <MatrixCell cell={cell} kind={kind} provision={cell.provision === null ? undefined : provisions[cell.provision]} baseName={laws[0]?.title ?? ""} />
          </td>
        );
      })}
    </tr>
  );
}

"use client";

import { useAddress } from "@/components/shell/use-address";
import { Button } from "@/components/ui/button";
import type { PublicComparison } from "@/lib/contracts/public-comparison";
import { differenceOf } from "@/lib/domain/comparison/view";
import type { Shown } from "@/lib/domain/comparison/view";
import { useLocale, useTranslations } from "next-intl";
import { Suspense } from "react";
import { choose, fileQuery, readChoice } from "./choice";
import type { Choice } from "./choice";
import { CompareFilters } from "./compare-filters";
import { MatrixTable } from "./matrix-table";

/** The comparator: filters that live in the address, the matrix, and the files to save. Without script the first choice stands there. */
export function Comparator({ matrix }: { readonly matrix: PublicComparison }) {
  const first = readChoice(() => "", matrix);
  return (
    <Suspense fallback={<Result matrix={matrix} choice={first} />}>
      <ChosenComparator matrix={matrix} />
    </Suspense>
  );
}

function ChosenComparator({ matrix }: { readonly matrix: PublicComparison }) {
  const address = useAddress();
  const choice = readChoice(address.get, matrix);
  return (
    <>
      <CompareFilters matrix={matrix} choice={choice} onChange={address.set} />
      <Result matrix={matrix} choice={choice} onSecond={(second) => address.set({ second })} />
    </>
  );
}

function Result({ matrix, choice, onSecond }: { readonly matrix: PublicComparison; readonly choice: Choice; readonly onSecond?: (law: string) => void }) {
  const t = useTranslations("compare");
  const shown = choose(matrix, choice);
  const others = shown.columns.slice(1);
  const second = others.includes(choice.second) ? choice.second : (others[0] ?? "");
  return (
    <>
      <Files choice={choice} />
      <output className="field-hint block">{t("shown", { rows: shown.rows.length, differing: countDiffering(matrix, shown) })}</output>
      {onSecond && others.length > 1 && <SecondColumn matrix={matrix} others={others} second={second} onSecond={onSecond} />}
      {shown.rows.length === 0 ? <p className="my-6">{t("noRows")}</p> : <MatrixTable matrix={matrix} shown={shown} second={second} />}
    </>
  );
}

function countDiffering({ laws, rows }: PublicComparison, shown: Shown): number {
  const places = shown.columns.map((id) => laws.findIndex((law) => law.id === id));
  const visible = new Set(shown.rows);
  const text = (like: number | null | undefined): string | null => (like === null || like === undefined ? null : String(like));
  return rows.filter(
    ({ id, cells }) => visible.has(id) && places.some((place) => differenceOf(text(cells[places[0] ?? 0]?.like), text(cells[place]?.like)) === "differs"),
  ).length;
}

function Files({ choice }: { readonly choice: Choice }) {
  const t = useTranslations("compare");
  const query = fileQuery(choice, useLocale());
  return (
    <p className="facts no-print my-4">
      <a href={`/api/v1/comparison/pdf${query}`} download>
        {t("pdf")}
      </a>
      <a href={`/api/v1/comparison/xlsx${query}`} download>
        {t("xlsx")}
      </a>
    </p>
  );
}

/** On a narrow screen: which law stands beside the base. */
function SecondColumn({
  matrix,
  others,
  second,
  onSecond,
}: {
  readonly matrix: PublicComparison;
  readonly others: readonly string[];
  readonly second: string;
  readonly onSecond: (law: string) => void;
}) {
  const t = useTranslations("compare");
  const at = others.indexOf(second);
  const step = (by: number): void => onSecond(others[(at + by + others.length) % others.length] ?? second);
  return (
    <div className="compare-second no-print">
      <Button size="small" icon="previous" onClick={() => step(-1)}>
        {t("previousLaw")}
      </Button>
      <output>
        {matrix.laws.find(({ id }) => id === second)?.title} <span className="field-hint">{t("second", { place: at + 1, total: others.length })}</span>
      </output>
      <Button size="small" iconEnd="next" onClick={() => step(1)}>
        {t("nextLaw")}
      </Button>
    </div>
  );
}

"use client";

import "./confusion.css";
import { Link } from "@/components/ui/link";
import type { ConfusionView } from "@/lib/contracts/reports";
import { formatNumber, formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";

type Row = ConfusionView["rows"][number];
export type Chosen = Row["cells"][number]["chosen"];
export type Held = Row["held"];
/** A cell, or the whole row where nothing is said of what was chosen. */
export interface Cell {
  readonly held: Held;
  readonly chosen: Chosen | undefined;
}

/** From the strongest finding to none, as everywhere; nothing chosen comes last. */
export const CHOSEN_ORDER = ["established", "attempt", "preparation", "depends", "suspected", "not_established", "none"] as const satisfies readonly Chosen[];

interface ConfusionTableProps {
  readonly confusion: ConfusionView;
  /** Where a number leads; undefined where its rows cannot be opened. */
  readonly hrefOf: (cell: Cell) => string | undefined;
}

/** What was chosen (columns) against what holds (rows), in numbers and shares of the row; every number opens its answers. */
export function ConfusionTable({ confusion, hrefOf }: ConfusionTableProps) {
  const t = useTranslations("confusion");
  const rows = CHOSEN_ORDER.flatMap((held) => confusion.rows.find((row) => row.held === held) ?? []);
  const columns = CHOSEN_ORDER.filter((chosen) => rows.some((row) => row.held === chosen || row.cells.some((cell) => cell.chosen === chosen)));
  return (
    <>
      <section className="table-frame" aria-label={t("caption")} tabIndex={0}>
        <table className="confusion">
          <caption className="sr-only">{t("caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("corner")}</th>
              {columns.map((chosen) => (
                <th key={chosen} scope="col" className="number">
                  {t(`result.${chosen}`)}
                </th>
              ))}
              <th scope="col" className="number">
                {t("total")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.held}>
                <th scope="row">{t(`result.${row.held}`)}</th>
                {columns.map((chosen) => (
                  <AnswerCell key={chosen} row={row} chosen={chosen} hrefOf={hrefOf} />
                ))}
                <td>
                  <Number value={row.total} href={hrefOf({ held: row.held, chosen: undefined })} label={t("rowLabel", { held: t(`result.${row.held}`) })} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="mt-2 text-soft">
        <span aria-hidden="true" className="confusion-key" />
        {t("key")}
      </p>
      <RowSentences rows={rows} />
      {confusion.hiddenCells > 0 && <HiddenNote count={confusion.hiddenCells} />}
    </>
  );
}

function AnswerCell({ row, chosen, hrefOf }: { readonly row: Row; readonly chosen: Chosen; readonly hrefOf: ConfusionTableProps["hrefOf"] }) {
  const t = useTranslations("confusion");
  const locale = useLocale();
  const cell = row.cells.find((entry) => entry.chosen === chosen);
  const value = cell === undefined ? 0 : cell.answers;
  const share = value === null || row.total === null || row.total === 0 ? null : value / row.total;
  const label = t("cellLabel", { held: t(`result.${row.held}`), chosen: t(`result.${chosen}`) });
  return (
    <td className={row.held === chosen ? "confusion-right" : undefined} data-share={share === null ? undefined : Math.ceil(share * 3)}>
      <Number value={value} href={hrefOf({ held: row.held, chosen })} label={label} />
      {share !== null && share > 0 && <span className="confusion-share">{formatPercent(locale, share)}</span>}
    </td>
  );
}

function Number({ value, href, label }: { readonly value: number | null; readonly href: string | undefined; readonly label: string }) {
  const t = useTranslations("confusion");
  const locale = useLocale();
  if (value === null) {
    const hidden = (
      <span className="text-soft" title={t("hiddenHint")}>
        {t("hidden")}
      </span>
    );
    return href === undefined ? (
      hidden
    ) : (
      <Link href={href} aria-label={t("open", { cell: label, count: t("hidden") })}>
        {hidden}
      </Link>
    );
  }
  const words = formatNumber(locale, value);
  if (value === 0) return "–";
  if (href === undefined) return words;
  return (
    <Link href={href} aria-label={t("open", { cell: label, count: words })}>
      {words}
    </Link>
  );
}

/** The same in words, one sentence a row: how many answered as the law does, and what else was chosen most. */
function RowSentences({ rows }: { readonly rows: readonly Row[] }) {
  const t = useTranslations("confusion");
  const locale = useLocale();
  const sentences = rows.flatMap((row) => {
    const right = row.cells.find(({ chosen }) => chosen === row.held);
    if (row.total === null || row.total === 0 || right?.answers === null) return [];
    const [wrong] = row.cells
      .filter(({ chosen, answers }) => chosen !== row.held && answers !== null)
      .toSorted((one, other) => (other.answers ?? 0) - (one.answers ?? 0));
    const values = { held: t(`result.${row.held}`), right: formatNumber(locale, right?.answers ?? 0), total: formatNumber(locale, row.total) };
    const most = wrong?.answers ? ` ${t("mostWrong", { chosen: t(`result.${wrong.chosen}`), count: formatNumber(locale, wrong.answers) })}` : "";
    return [{ held: row.held, words: `${t("rowSentence", values)}${most}` }];
  });
  return (
    <ul className="mt-4 grid max-w-read gap-1">
      {sentences.map(({ held, words }) => (
        <li key={held}>{words}</li>
      ))}
    </ul>
  );
}

function HiddenNote({ count }: { readonly count: number }) {
  const t = useTranslations("confusion");
  const locale = useLocale();
  return <p className="mt-3 max-w-read text-soft">{t("hiddenNote", { count: formatNumber(locale, count) })}</p>;
}

"use client";

import type { GridCell, GridLaw, PublicGrid } from "@/lib/contracts/public-grid";
import type { Agreement, Statement } from "@/lib/domain/comparison/play";
import { useTranslations } from "next-intl";
import { BlankCell, GivenCell, JudgedCell } from "./blank-cell";
import type { Filled } from "./blank-cell";

export interface GridTableProps {
  readonly grid: PublicGrid;
  readonly filled: ReadonlyMap<string, Filled>;
  /** Absent while blanks can only be read. */
  readonly onFill?: (cell: string, statement: Statement | null) => void;
  /** Present once the reference is shown. */
  readonly agreement?: Agreement;
}

/** The grid of a comparison: given cells, and blanks to fill, to read, or judged. On a narrow screen a row is a list of laws. */
export function GridTable(props: GridTableProps) {
  const t = useTranslations();
  const { grid } = props;
  return (
    <section className="table-frame grid-frame" aria-label={t("grid.caption")} tabIndex={0}>
      <table className="grid-table">
        <caption className="sr-only">{t("grid.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("compare.element")}</th>
            {grid.laws.map((law) => (
              <th key={law.id} scope="col">
                <span className="compare-law">{law.title}</span>
                <span className="compare-law-state">{t(`comparison.lawState.${law.state}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <span className="grid-family">{row.family}</span> {row.name}
              </th>
              {grid.laws.map((law) => (
                <GridPlace key={law.id} id={`${row.id}@${law.id}`} row={row.name} law={law} {...props} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface PlaceProps extends GridTableProps {
  readonly id: string;
  readonly row: string;
  readonly law: GridLaw;
}

function GridPlace(props: PlaceProps) {
  const { id, law, grid } = props;
  const cell = grid.cells[id];
  return (
    <td data-blank={grid.blanks.includes(id) || undefined}>
      <span className="grid-law" aria-hidden="true">
        {law.title}
      </span>
      {cell && <PlaceContent {...props} cell={cell} />}
    </td>
  );
}

function PlaceContent({ id, row, law, cell, grid, filled, onFill, agreement }: PlaceProps & { readonly cell: GridCell }) {
  const t = useTranslations();
  if (!grid.blanks.includes(id)) return <GivenCell law={law} cell={cell} />;
  const finding = agreement?.blanks.find((blank) => blank.cell === id);
  if (finding) return <JudgedCell law={law} cell={cell} finding={finding} filled={filled.get(id)} />;
  const label = `${row}, ${law.title}`;
  if (onFill) return <BlankCell id={id} label={label} law={law} filled={filled.get(id)} onFill={(statement) => onFill(id, statement)} />;
  const said = filled.get(id);
  if (!said) return <span className="text-soft">{t("grid.empty")}</span>;
  return (
    <span className="judged">
      <span className={`cell-status cell-${said.statement.status}`}>{t(`comparison.status.${said.statement.status}`)}</span>
      <span className="cell-source">{law.provisions.find((candidate) => candidate.id === said.statement.provision)?.pinpoint ?? t("grid.noProvision")}</span>
      {said.by && (
        <span className="blank-by">
          {said.by}
          {said.contested && <span className="blank-contested"> · {t("room.contested")}</span>}
        </span>
      )}
    </span>
  );
}

import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface Column {
  readonly id: string;
  readonly head: ReactNode;
  /** Numbers align to the right. */
  readonly number?: boolean;
}
export interface Row {
  readonly id: string;
  /** One cell per column, in order. The first is the row's heading. */
  readonly cells: readonly ReactNode[];
}

/**
 * A table in a region that scrolls by keyboard; heading row and first column stay in sight.
 * `caption` is required: it names the table and, when `captionHidden`, is read but not shown.
 */
export function Table({
  caption,
  captionHidden = false,
  columns,
  rows,
  tall = false,
}: {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Limits the height so that the heading row can stick. */
  readonly tall?: boolean;
}) {
  return (
    <section className={classNames("table-frame", tall && "table-tall")} aria-label={caption} tabIndex={0}>
      <table>
        <caption className={captionHidden ? "sr-only" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.number ? "number" : undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {row.cells.map((cell, index) => {
                const column = columns[index];
                if (index === 0)
                  return (
                    <th key={column?.id} scope="row">
                      {cell}
                    </th>
                  );
                return (
                  <td key={column?.id ?? index} className={column?.number ? "number" : undefined}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

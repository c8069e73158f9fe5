import { formatPercent } from "@/lib/i18n/format";
import { useLocale } from "next-intl";
import { Table } from "./table";

/** How much of something was earned, from 0 to 1; null where it is not judged. `weight`: its share in the whole. */
export interface Share {
  readonly id: string;
  readonly name: string;
  readonly share: number | null;
  readonly weight?: number;
}

interface ShareTableProps {
  readonly caption: string;
  readonly heads: { readonly name: string; readonly share: string; readonly weight?: string };
  readonly shares: readonly Share[];
  /** Stands where nothing is judged. */
  readonly nothing?: string;
}

/** What a piece of work was worth in each respect, and where it is told how much each respect weighs. */
export function ShareTable({ caption, heads, shares, nothing = "" }: ShareTableProps) {
  const locale = useLocale();
  const weighed = heads.weight !== undefined;
  const columns = [
    { id: "name", head: heads.name },
    { id: "share", head: heads.share, number: true },
    ...(heads.weight === undefined ? [] : [{ id: "weight", head: heads.weight, number: true }]),
  ];
  const rows = shares.map(({ id, name, share, weight }) => ({
    id,
    cells: [name, share === null ? nothing : formatPercent(locale, share), ...(weighed ? [formatPercent(locale, weight ?? 0)] : [])],
  }));
  return (
    <div className="mt-6 max-w-read">
      <h3 className="mb-2 text-lg">{caption}</h3>
      <Table caption={caption} captionHidden columns={columns} rows={rows} />
    </div>
  );
}

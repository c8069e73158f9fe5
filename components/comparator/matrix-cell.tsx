import type { ComparedProvision, PublicCell } from "@/lib/contracts/public-comparison";
import type { DifferenceKind } from "@/lib/domain/comparison/view";
import { useTranslations } from "next-intl";

/** What one law says about one row: status, conditions, where it stands and how far it was checked, and whether it differs. */
export function MatrixCell({
  cell,
  kind,
  provision,
  baseName,
}: {
  readonly cell: PublicCell;
  readonly kind: DifferenceKind;
  readonly provision: ComparedProvision | undefined;
  readonly baseName: string;
}) {
  const t = useTranslations();
  return (
    <>
      <span className={`cell-status cell-${cell.status}`}>{t(`comparison.status.${cell.status}`)}</span>
      {kind === "differs" && (
        <span className="cell-differs" title={t("compare.legendDiffers", { base: baseName })}>
          {t("compare.differs")}
        </span>
      )}
      {cell.note !== "" && <span className="cell-note">{cell.note}</span>}
      <span className="cell-source">
        {provision ? (
          <a href={provision.url} rel="noreferrer external" lang={provision.pending ? "en" : undefined}>
            {provision.pinpoint}
          </a>
        ) : (
          t("comparison.noProvision")
        )}{" "}
        <span className={`cell-${cell.state}`}>{t(`comparison.state.${cell.state}`)}</span>
      </span>
    </>
  );
}

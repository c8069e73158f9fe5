"use client";

import { Button } from "@/components/ui/button";
import type { Listing } from "@/lib/client/use-staff";
import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/i18n/format";

/** How many rows are shown, and the way to the following ones. */
export function MoreRows<Row>({ listing }: { readonly listing: Listing<Row> }) {
  const t = useTranslations("staff");
  const locale = useLocale();
  const shown = formatNumber(locale, listing.rows.length);
  return (
    <div className="mt-4 flex flex-wrap items-center gap-4 text-soft">
      <output>{listing.total === undefined ? t("shown", { shown }) : t("shownOf", { shown, total: formatNumber(locale, listing.total) })}</output>
      {listing.more && (
        <Button size="small" busy={listing.loadingMore} onClick={listing.more}>
          {t("more")}
        </Button>
      )}
    </div>
  );
}

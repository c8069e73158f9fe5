"use client";

import { Button } from "@/components/ui/button";
import { filmAddress, useKeptFilm } from "@/lib/client/use-film-files";
import type { FilmFile } from "@/lib/client/use-film-files";
import { formatNumber } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";

/** The smallest version to keep on this device for a place without a network, or to take along as a file. */
export function FilmOffline({ id, file }: { readonly id: string; readonly file: FilmFile | undefined }) {
  const t = useTranslations("film");
  const locale = useLocale();
  const { keeping, keep, forget } = useKeptFilm(file && filmAddress(id, file));
  if (file === undefined) return null;
  const megabytes = formatNumber(locale, file.bytes / 1e6, 1);
  return (
    <div className="film-offline no-print">
      {(keeping === "not" || keeping === "fetching" || keeping === "failed") && (
        <Button size="small" busy={keeping === "fetching"} onClick={keep}>
          {t("keep", { megabytes })}
        </Button>
      )}
      <p role="status">
        {keeping === "kept" && t("kept")}
        {keeping === "failed" && t("keepFailed")}
      </p>
      {keeping === "kept" && (
        <Button size="small" tone="quiet" onClick={forget}>
          {t("forget")}
        </Button>
      )}
      <a href={filmAddress(id, file)} download={`${id}-${file.name}`}>
        {t("download", { megabytes })}
      </a>
    </div>
  );
}

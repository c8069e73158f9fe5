"use client";

import { Link } from "@/components/ui/link";
import { formatNumber } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";

/** A number of people that opens its rows; "fewer than 5" where it is hidden. Nought opens nothing. */
export function Figure({ value, href, label }: { readonly value: number | null; readonly href: string | undefined; readonly label: string }) {
  const t = useTranslations("report");
  const locale = useLocale();
  if (value === null) return <Hidden />;
  const words = formatNumber(locale, value);
  if (value === 0 || href === undefined) return words;
  return (
    <Link href={href} aria-label={t("openRows", { figure: label, count: words })}>
      {words}
    </Link>
  );
}

/** What stands where a figure would tell about single people. */
export function Hidden() {
  const t = useTranslations("report");
  return (
    <span className="text-soft" title={t("hiddenHint")}>
      {t("hidden")}
    </span>
  );
}

/** A mean gain between the tests, given in points of a hundred, with its sign and over how many people. */
export function Gain({ gain, gainOf }: { readonly gain: number | null; readonly gainOf: number | null }) {
  const t = useTranslations("report");
  const locale = useLocale();
  if (gainOf === null) return <Hidden />;
  if (gain === null) return "–";
  const signed = `${gain > 0 ? "+" : gain < 0 ? "−" : ""}${formatNumber(locale, Math.abs(gain), 1)}`;
  return t("gainOf", { points: signed, count: formatNumber(locale, gainOf) });
}

"use client";

import { Alert } from "@/components/ui/alert";
import type { BadgeTone } from "@/components/ui/badge";
import { Badge } from "@/components/ui/badge";
import { Skeleton } from "@/components/ui/skeleton";
import { useCertificates } from "@/lib/client/use-readings";
import type { OwnCertificate } from "@/lib/contracts/certificates";
import { formatDate, formatDateTime } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The person's certificates, each to download and to show. */
export function CertificateList({ visitor }: { readonly visitor: ReactNode }) {
  const t = useTranslations();
  const locale = useLocale();
  const reading = useCertificates(locale);
  if (reading.state === "waiting") return <Skeleton label={t("action.loading")} lines={4} />;
  if (reading.state === "visitor") return visitor;
  if (reading.state === "failed")
    return <Alert tone="attention">{reading.code === "unreachable" ? t("sync.unreachable") : t(`problem.${reading.code}`)}</Alert>;
  const { rows } = reading.value;
  return (
    <>
      <Alert tone="attention">{reading.stale && t("sync.stale", { time: formatDateTime(locale, reading.at) })}</Alert>
      {rows.length === 0 ? (
        <p className="mb-8 max-w-read">{t("certificate.none")}</p>
      ) : (
        <ul className="mb-10 grid gap-6">
          {rows.map((row) => (
            <li key={row.id}>
              <Certificate row={row} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const TONES: Record<OwnCertificate["state"], BadgeTone> = { valid: "good", expired: "attention", revoked: "loss" };

function Certificate({ row }: { readonly row: OwnCertificate }) {
  const t = useTranslations("certificate");
  const locale = useLocale();
  const day = (instant: string) => formatDate(locale, Date.parse(instant));
  return (
    <article className="border-t border-rule pt-4" aria-labelledby={row.id}>
      <h2 id={row.id} className="text-xl">
        {row.courseTitle}
      </h2>
      <p className="mt-1">
        <Badge tone={TONES[row.state]} icon={row.state === "valid" ? "done" : "caution"}>
          {t(`state.${row.state}`)}
        </Badge>
      </p>
      <dl className="my-3 grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
        {(
          [
            ["programme", row.programmeTitle],
            ["holder", row.holderName],
            ["serial", row.serial],
            ["issued", day(row.issuedAt)],
            ["expires", day(row.expiresAt)],
          ] as const
        ).map(([term, words]) => (
          <div key={term} className="contents">
            <dt className="text-soft">{t(term)}</dt>
            <dd className="mb-2 sm:mb-0">{words}</dd>
          </div>
        ))}
      </dl>
      <p className="flex flex-wrap gap-3">
        <a className="button button-primary" href={`/api/v1/certificates/${row.id}/pdf?locale=${locale}`} download>
          {t("download")}
        </a>
        <a className="button" href={localePath(locale, `/verify/${row.id}`)}>
          {t("verify")}
        </a>
      </p>
    </article>
  );
}

"use client";

import { Answer } from "@/components/shell/answer";
import { MoreRows } from "@/components/shell/more-rows";
import { SearchBox } from "@/components/shell/search-box";
import { useAddress } from "@/components/shell/use-address";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import type { Row } from "@/components/ui/table";
import { staffQueries } from "@/lib/client/staff-queries";
import { useStaffPages } from "@/lib/client/use-staff";
import type { CertificateRow } from "@/lib/contracts/certificates";
import { formatDateShort } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { RevokeDialog } from "./revoke-dialog";

/** Certificates within one's reach, newest first; one found wrong is revoked here. */
export function CertificatesScreen() {
  const t = useTranslations("adminCertificates");
  const locale = useLocale();
  const address = useAddress();
  const [chosen, choose] = useState<CertificateRow | null>(null);
  const [revoked, setRevoked] = useState<CertificateRow | null>(null);
  const answer = useStaffPages((person) => staffQueries.certificates(person, { q: address.get("q").trim(), locale }));
  return (
    <>
      <Alert tone="good">{revoked && t("revoked", { name: revoked.holderName, serial: revoked.serial })}</Alert>
      <Answer
        answer={answer}
        controls={
          <search className="no-print mb-6 block">
            <SearchBox id="certificate-q" label={t("search")} hint={t("searchHint")} address={address} />
          </search>
        }
      >
        {(listing) => (
          <>
            {listing.rows.length === 0 ? (
              <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>
            ) : (
              <CertificateTable rows={listing.rows} onRevoke={choose} />
            )}
            <MoreRows listing={listing} />
          </>
        )}
      </Answer>
      <RevokeDialog
        certificate={chosen}
        onClose={() => choose(null)}
        onRevoked={(certificate) => {
          setRevoked(certificate);
          choose(null);
        }}
      />
    </>
  );
}

function CertificateTable({ rows, onRevoke }: { readonly rows: readonly CertificateRow[]; readonly onRevoke: (certificate: CertificateRow) => void }) {
  const t = useTranslations("adminCertificates");
  const locale = useLocale();
  const columns = (["holder", "serial", "agency", "course", "issuedAt", "expiresAt", "state", "revoke"] as const).map((id) => ({
    id,
    head: t(`column.${id}`),
  }));
  const tableRows = rows.map((certificate): Row => ({
    id: certificate.id,
    cells: [
      <span key="holder" className="block min-w-28">
        {certificate.holderName}
      </span>,
      <Link key="serial" className="whitespace-nowrap" href={localePath(locale, `/verify/${certificate.id}`)}>
        {certificate.serial}
      </Link>,
      <span key="agency" className="block min-w-32">
        {certificate.agency}
      </span>,
      <span key="course" className="block min-w-40">
        {certificate.courseTitle}
      </span>,
      formatDateShort(locale, Date.parse(certificate.issuedAt)),
      formatDateShort(locale, Date.parse(certificate.expiresAt)),
      <StateOf key="state" certificate={certificate} />,
      certificate.state === "revoked" ? (
        "–"
      ) : (
        <Button
          key="revoke"
          size="small"
          tone="loss"
          aria-label={t("revokeOf", { name: certificate.holderName, serial: certificate.serial })}
          onClick={() => onRevoke(certificate)}
        >
          {t("revoke")}
        </Button>
      ),
    ],
  }));
  return <Table caption={t("caption")} captionHidden columns={columns} rows={tableRows} />;
}

function StateOf({ certificate }: { readonly certificate: CertificateRow }) {
  const t = useTranslations("adminCertificates");
  const { state, revokedReason } = certificate;
  if (state === "valid")
    return (
      <Badge tone="good" icon="done">
        {t("state.valid")}
      </Badge>
    );
  if (state === "expired")
    return (
      <Badge tone="attention" icon="clock">
        {t("state.expired")}
      </Badge>
    );
  return (
    <span className="block min-w-40">
      <Badge tone="loss" icon="lost">
        {t("state.revoked")}
      </Badge>
      {revokedReason && <span className="block text-soft">{revokedReason}</span>}
    </span>
  );
}

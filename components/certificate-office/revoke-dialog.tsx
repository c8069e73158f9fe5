"use client";

import { WriteResult } from "@/components/shell/write-result";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextInput } from "@/components/ui/field";
import { staffWrites } from "@/lib/client/staff-writes";
import { useWrite } from "@/lib/client/use-staff";
import type { CertificateRow } from "@/lib/contracts/certificates";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormEvent } from "react";

/** Revoking asks for a reason and cannot be undone. */
export function RevokeDialog({
  certificate,
  onClose,
  onRevoked,
}: {
  readonly certificate: CertificateRow | null;
  readonly onClose: () => void;
  readonly onRevoked: (certificate: CertificateRow) => void;
}) {
  const t = useTranslations("adminCertificates.ask");
  return (
    <Dialog open={certificate !== null} title={certificate ? t("title", { name: certificate.holderName }) : ""} closeLabel={t("cancel")} onClose={onClose}>
      {certificate && <RevokeForm key={certificate.id} certificate={certificate} onDone={() => onRevoked(certificate)} />}
    </Dialog>
  );
}

function RevokeForm({ certificate, onDone }: { readonly certificate: CertificateRow; readonly onDone: () => void }) {
  const t = useTranslations("adminCertificates.ask");
  const [reason, giveReason] = useState("");
  const [tried, setTried] = useState(false);
  const revoke = useWrite(staffWrites.revokeCertificate, onDone);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== "") revoke.run({ certificateId: certificate.id, reason });
  }

  return (
    <form className="grid gap-4" onSubmit={submit} noValidate>
      <p>{t("explain", { serial: certificate.serial })}</p>
      <TextInput
        id="revoke-reason"
        label={t("reason")}
        hint={t("reasonHint")}
        error={tried && reason.trim() === "" ? t("empty") : undefined}
        maxLength={400}
        autoComplete="off"
        value={reason}
        onChange={(event) => giveReason(event.target.value)}
      />
      <WriteResult write={revoke} />
      <p>
        <Button type="submit" tone="loss" busy={revoke.busy}>
          {t("confirm")}
        </Button>
      </p>
    </form>
  );
}

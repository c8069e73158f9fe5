"use client";

import { CopyButton } from "@/components/shell/hand-over";
import { WriteResult } from "@/components/shell/write-result";
import { Alert } from "@/components/ui/alert";
import { Button, LinkButton } from "@/components/ui/button";
import { staffWrites } from "@/lib/client/staff-writes";
import { useWrite } from "@/lib/client/use-staff";
import type { TrainingView } from "@/lib/contracts/trainings";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { isLocalOnly, joinAddress } from "./join-address";
import { QrCode } from "./qr-code";

/** How newcomers get in: the code to read out, the QR to show, the sheet to print, and the door to close. */
export function JoinPanel({ training, today }: { readonly training: TrainingView; readonly today: string }) {
  const t = useTranslations("training");
  const locale = useLocale();
  const address = joinAddress(window.location.origin, training.joinCode);
  return (
    <section aria-labelledby="join" className="border-y border-rule py-6 print:hidden">
      <div className="flex flex-wrap items-start gap-x-10 gap-y-6">
        <QrCode text={address} label={t("join.qr", { address })} className="w-44 max-w-full border border-rule" />
        <div className="grid min-w-0 flex-1 basis-72 gap-3">
          <h2 id="join" className="text-soft">
            {t("join.code")}
          </h2>
          <p className="text-[clamp(2rem,1rem+5vw,3.25rem)] leading-none font-semibold tracking-wide">{training.joinCode}</p>
          <p className="[overflow-wrap:anywhere]">
            {t("join.orAddress")} <span className="font-semibold select-all">{address}</span>
          </p>
          <p>
            <CopyButton text={address} />
          </p>
          {isLocalOnly(window.location.hostname) && <Alert tone="attention">{t("join.localOnly")}</Alert>}
        </div>
        <div className="grid basis-64 gap-3">
          <p>{training.open ? t("join.isOpen") : t("join.isClosed")}</p>
          <p className="flex flex-wrap gap-3">
            <LinkButton icon="print" href={localePath(locale, `/teach/trainings/${training.id}/sheet`)}>
              {t("join.sheet")}
            </LinkButton>
            <OpenSwitch training={training} today={today} />
          </p>
        </div>
      </div>
    </section>
  );
}

function OpenSwitch({ training, today }: { readonly training: TrainingView; readonly today: string }) {
  const t = useTranslations("training");
  const change = useWrite(staffWrites.openTraining);
  const isOver = training.endsOn < today;
  if (isOver && !training.open) return <p className="text-soft">{t("join.over")}</p>;
  return (
    <>
      <Button busy={change.busy} onClick={() => change.run({ trainingId: training.id, open: !training.open })}>
        {training.open ? t("join.close") : t("join.reopen")}
      </Button>
      <WriteResult write={change}>{(result) => (result.open ? t("join.opened") : t("join.closedNow"))}</WriteResult>
    </>
  );
}

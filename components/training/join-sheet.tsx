"use client";

import "./training.css";
import { Answer } from "@/components/shell/answer";
import { Alert } from "@/components/ui/alert";
import { Button, LinkButton } from "@/components/ui/button";
import { staffQueries } from "@/lib/client/staff-queries";
import { useStaff } from "@/lib/client/use-staff";
import type { TrainingView } from "@/lib/contracts/trainings";
import { localePath } from "@/lib/i18n/languages";
import type { Locale } from "@/lib/kernel/locale";
import { useLocale, useTranslations } from "next-intl";
import { formatDays } from "./dates";
import { isLocalOnly, joinAddress } from "./join-address";
import { QrCode } from "./qr-code";

/** The instruction in one language, for readers of all three. */
export interface SheetLine {
  readonly locale: Locale;
  readonly text: string;
}

/** One A4 page for the wall or the table: code, QR, address, and what to do in three languages. */
export function JoinSheet({ trainingId, lines }: { readonly trainingId: string; readonly lines: readonly SheetLine[] }) {
  const t = useTranslations("training");
  const locale = useLocale();
  const answer = useStaff((person) => staffQueries.training(person, trainingId));
  return (
    <>
      <p className="no-print mb-8 flex flex-wrap gap-3">
        <Button tone="primary" icon="print" onClick={() => window.print()}>
          {t("sheet.print")}
        </Button>
        <LinkButton icon="previous" href={localePath(locale, `/teach/trainings/${trainingId}`)}>
          {t("sheet.back")}
        </LinkButton>
      </p>
      <Answer answer={answer} title={t("sheet.title")}>
        {(training) => <Sheet training={training} lines={lines} />}
      </Answer>
    </>
  );
}

function Sheet({ training, lines }: { readonly training: TrainingView; readonly lines: readonly SheetLine[] }) {
  const t = useTranslations("training");
  const locale = useLocale();
  const address = joinAddress(window.location.origin, training.joinCode);
  return (
    <>
      {isLocalOnly(window.location.hostname) && (
        <div className="no-print mb-6">
          <Alert tone="attention">{t("join.localOnly")}</Alert>
        </div>
      )}
      <article className="join-sheet mx-auto grid max-w-[42rem] justify-items-center gap-6 border border-rule p-8 text-center print:border-0 print:p-0">
        <h1 className="text-2xl">{training.title}</h1>
        <p>{[formatDays(locale, training), training.place].join(" · ")}</p>
        <ul className="grid gap-2 text-lg">
          {lines.map((line) => (
            <li key={line.locale} lang={line.locale}>
              {line.text}
            </li>
          ))}
        </ul>
        <QrCode text={address} label={t("join.qr", { address })} className="w-[70mm] max-w-full" />
        <p className="text-xl font-semibold [overflow-wrap:anywhere]">{address}</p>
        <p className="text-[clamp(2.25rem,9vw,4.5rem)] leading-none font-semibold tracking-wider">{training.joinCode}</p>
        <p className="text-soft">
          {training.trainer.name}, {training.agency.name}
        </p>
      </article>
    </>
  );
}

"use client";

import { Answer } from "@/components/shell/answer";
import { Link } from "@/components/ui/link";
import { staffQueries } from "@/lib/client/staff-queries";
import type { CompletionReport } from "@/lib/client/staff-queries";
import { useStaff } from "@/lib/client/use-staff";
import { formatDateTime, formatNumber } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Gain, Hidden } from "./figure";
import { rowsAddress } from "./rows-address";

/** The five questions an administrator comes with. Each answer opens its rows and says how it is counted. */
export function Overview() {
  const answer = useStaff((person) => staffQueries.completion(person, {}));
  return <Answer answer={answer}>{(report) => <Questions report={report} />}</Answer>;
}

function Questions({ report }: { readonly report: CompletionReport }) {
  const t = useTranslations("report.overview");
  const locale = useLocale();
  const { total, trainingsThisQuarter, stuck } = report;
  const isAnyHidden = [total.completed, total.certified, total.gainOf, stuck].includes(null);
  const number = (value: number | null) => (value === null ? <Hidden /> : formatNumber(locale, value));
  return (
    <>
      <p className="mb-6 text-soft">{t("asOf", { time: formatDateTime(locale, Date.parse(report.asOf)) })}</p>
      <dl className="grid border-t border-rule">
        <Question
          name="trained"
          figure={number(total.completed)}
          href={rowsAddress(locale, {}, "completed")}
          beside={total.enrolled === null ? undefined : t("ofEnrolled", { count: formatNumber(locale, total.enrolled) })}
        />
        <Question name="certified" figure={number(total.certified)} href={rowsAddress(locale, {}, "certified")} />
        <Question name="gained" figure={<Gain gain={total.gain} gainOf={total.gainOf} />} href={rowsAddress(locale, {}, "completed")} />
        <Question name="trainings" figure={number(trainingsThisQuarter)} href={localePath(locale, "/teach?period=quarter")} />
        <Question name="stuck" figure={number(stuck)} href={rowsAddress(locale, {}, "stuck")} />
      </dl>
      {isAnyHidden && <p className="mt-4 max-w-read text-soft">{t("hiddenNote")}</p>}
      <p className="mt-6">
        <Link href={localePath(locale, "/admin/reports")}>{t("toReport")}</Link>
      </p>
    </>
  );
}

function Question({
  name,
  figure,
  href,
  beside,
}: {
  readonly name: "trained" | "certified" | "gained" | "trainings" | "stuck";
  readonly figure: ReactNode;
  readonly href: string;
  readonly beside?: string | undefined;
}) {
  const t = useTranslations("report.overview");
  return (
    <div className="grid gap-x-8 gap-y-1 border-b border-rule py-4 sm:grid-cols-[minmax(12rem,1fr)_minmax(10rem,auto)_minmax(0,2fr)] sm:items-baseline">
      <dt className="text-lg">{t(`${name}.question`)}</dt>
      <dd>
        <Link href={href} className="text-2xl font-semibold">
          {figure}
          <span className="sr-only"> {t("rows")}</span>
        </Link>
        {beside && <span className="block text-soft">{beside}</span>}
      </dd>
      <dd className="max-w-read text-soft">{t(`${name}.definition`)}</dd>
    </div>
  );
}

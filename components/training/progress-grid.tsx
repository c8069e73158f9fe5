"use client";

import "./training.css";
import { useAddress } from "@/components/shell/use-address";
import { usePrinting } from "@/components/shell/use-printing";
import { Link } from "@/components/ui/link";
import { formatDateTime } from "@/lib/i18n/format";
import type { Participant } from "@/lib/contracts/trainings";
import { useLocale, useTranslations } from "next-intl";
import type { ActivityWords } from "./course-words";
import { GridFilterBar, readGridFilters } from "./grid-filter-bar";
import { byModule, shownParticipants } from "./grid-rows";
import { GridTable } from "./grid-table";
import { places } from "./places";

/** People × activities. Heading and names stay in sight; the frame scrolls by keyboard; filters live in the address. */
export function ProgressGrid({
  trainingId,
  participants,
  activities,
  asOfMs,
}: {
  readonly trainingId: string;
  readonly participants: readonly Participant[];
  readonly activities: readonly ActivityWords[];
  readonly asOfMs: number;
}) {
  const t = useTranslations("training.grid");
  const locale = useLocale();
  const address = useAddress();
  const printing = usePrinting();
  const filters = readGridFilters(address);
  const shown = shownParticipants(participants, filters, { activities, nowMs: asOfMs });
  const columns = filters.module === "" ? activities : activities.filter(({ module }) => String(module) === filters.module);
  return (
    <section aria-labelledby="progress" className="progress-grid mt-10">
      <h2 id="progress" className="text-xl">
        {t("title")}
      </h2>
      <p className="mt-1 text-soft">{t("asOf", { time: formatDateTime(locale, asOfMs) })}</p>
      <p className="no-print mt-1">
        <Link href={places.answers(locale, trainingId)}>{t("toAnswers")}</Link>
      </p>
      <GridFilterBar address={address} activities={activities} />
      <output className="mb-2 block text-soft">{t("shown", { shown: shown.length, total: participants.length })}</output>
      {shown.length > 0 &&
        (printing ? byModule(columns) : [columns]).map((part) => (
          <GridTable key={part[0]?.id} trainingId={trainingId} participants={shown} activities={part} search={address.search} />
        ))}
    </section>
  );
}

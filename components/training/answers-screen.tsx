"use client";

import { Answer } from "@/components/shell/answer";
import { PageTitle } from "@/components/shell/page-title";
import { useAddress } from "@/components/shell/use-address";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { staffQueries } from "@/lib/client/staff-queries";
import type { TrainingAnswers } from "@/lib/client/staff-queries";
import { useStaff } from "@/lib/client/use-staff";
import { formatDateTime } from "@/lib/i18n/format";
import { confusionOf, wholeConfusion } from "@/lib/domain/report";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { CourseWords } from "./course-words";
import { places } from "./places";

export type Shown = Pick<TrainingAnswers, "confusion" | "rows">;
interface Picked {
  readonly held: string;
  readonly chosen: string;
}

/**
 * What the participants of a training chose in the cases, against what holds, and the answers behind the cell that is
 * picked in the address. `renderMatrix` and `renderRows` belong to another feature and are joined by the page.
 */
export function AnswersScreen({
  trainingId,
  courses,
  renderMatrix,
  renderRows,
}: {
  readonly trainingId: string;
  readonly courses: readonly CourseWords[];
  readonly renderMatrix: (shown: Shown, hrefOf: (cell: { readonly held: string; readonly chosen: string | undefined }) => string) => ReactNode;
  readonly renderRows: (rows: Shown["rows"]) => ReactNode;
}) {
  const t = useTranslations("confusion");
  const locale = useLocale();
  const address = useAddress();
  const answer = useStaff((person) => staffQueries.trainingAnswers(person, trainingId));
  const activity = address.get("activity");
  const picked = { held: address.get("held"), chosen: address.get("chosen") };
  const here = (parameters: Readonly<Record<string, string | undefined>>) => {
    const given = Object.entries(parameters).flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value]]));
    return places.answers(locale, trainingId, given.length === 0 ? "" : `?${new URLSearchParams(given).toString()}`);
  };
  return (
    <>
      <PageTitle over={<Link href={places.training(locale, trainingId)}>{t("toTraining")}</Link>} title={t("title")} lead={t("lead")} />
      <Answer answer={answer}>
        {(found) => {
          const shown = shownAnswers(found, activity);
          if (found.rows.length === 0) return <EmptyState title={t("emptyTitle")}>{t("emptyTraining")}</EmptyState>;
          return (
            <>
              <CaseChoice courses={courses} rows={found.rows} value={activity} onChange={(value) => address.set({ activity: value })} />
              <p className="mb-4 text-soft">{t("asOf", { time: formatDateTime(locale, Date.parse(found.asOf)) })}</p>
              {renderMatrix(shown, (cell) => `${here({ activity, ...cell })}#answers`)}
              <section aria-labelledby="answers" className="mt-10">
                <h2 id="answers" className="mb-3 text-xl">
                  {t("rowsTitle")}
                </h2>
                {(picked.held !== "" || picked.chosen !== "") && (
                  <p className="mb-3">
                    <Link href={`${here({ activity })}#answers`}>{t("showAll")}</Link>
                  </p>
                )}
                {renderRows(rowsIn(shown.rows, picked))}
              </section>
              <p className="mt-6 max-w-read text-soft">{t("definition")}</p>
            </>
          );
        }}
      </Answer>
    </>
  );
}

/** All cases, or the one that is chosen, counted with the same definitions as on the server. */
function shownAnswers({ confusion, rows }: TrainingAnswers, activity: string): Shown {
  if (activity === "") return { confusion, rows };
  const own = rows.filter((row) => row.activityId === activity);
  const counted = confusionOf(own.map(({ activityId, chosen, held }) => ({ activity: activityId, chosen, held, answers: 1 })));
  return { confusion: wholeConfusion(counted) as Shown["confusion"], rows: own };
}

function rowsIn(rows: Shown["rows"], { held, chosen }: Picked): Shown["rows"] {
  return rows.filter((row) => (held === "" || row.held === held) && (chosen === "" || row.chosen === chosen));
}

function CaseChoice({
  courses,
  rows,
  value,
  onChange,
}: {
  readonly courses: readonly CourseWords[];
  readonly rows: Shown["rows"];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const t = useTranslations("confusion");
  const answered = new Set(rows.map(({ activityId }) => activityId));
  const cases = courses.flatMap(({ activities }) => activities).filter(({ id }) => answered.has(id));
  return (
    <search className="no-print mb-6 block max-w-96">
      <Select
        id="filter-case"
        label={t("case")}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        choices={[{ value: "", label: t("allCases") }, ...cases.map(({ id, title }) => ({ value: id, label: title }))]}
      />
    </search>
  );
}

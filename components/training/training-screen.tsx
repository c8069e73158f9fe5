"use client";

import { Answer } from "@/components/shell/answer";
import { PageTitle } from "@/components/shell/page-title";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { staffQueries } from "@/lib/client/staff-queries";
import { useStaff } from "@/lib/client/use-staff";
import type { TrainingView } from "@/lib/contracts/trainings";
import { LANGUAGE_NAMES, localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { AttentionList } from "./attention-list";
import { activitiesOf, programmeTitle, touchedBy } from "./course-words";
import type { CourseWords } from "./course-words";
import { dayOf, formatDays } from "./dates";
import { JoinPanel } from "./join-panel";
import { ProgressGrid } from "./progress-grid";
import { OpenBadge } from "./training-list";

/** One training: how to get in, who needs attention, and everyone's progress. */
export function TrainingScreen({ trainingId, courses }: { readonly trainingId: string; readonly courses: readonly CourseWords[] }) {
  const t = useTranslations("training");
  const training = useStaff((person) => staffQueries.training(person, trainingId));
  return (
    <Answer answer={training} title={t("title")}>
      {(found, at) => (
        <>
          <TrainingTitle training={found} programme={programmeTitle(courses, found)} />
          <JoinPanel training={found} today={dayOf(at)} />
          <Progress training={found} courses={courses} />
        </>
      )}
    </Answer>
  );
}

function TrainingTitle({ training, programme }: { readonly training: TrainingView; readonly programme: string }) {
  const t = useTranslations("training");
  const locale = useLocale();
  const facts = [formatDays(locale, training), training.place, training.agency.name, training.trainer.name, LANGUAGE_NAMES[training.locale]];
  return (
    <PageTitle
      over={<Link href={localePath(locale, "/teach")}>{t("pageTitle")}</Link>}
      title={training.title}
      lead={
        <>
          {programme && <span className="block">{programme}</span>}
          {facts.join(" · ")}
        </>
      }
      marks={
        <>
          <OpenBadge open={training.open} />
          <span className="text-soft">{t("generation", { number: training.generation })}</span>
        </>
      }
    />
  );
}

function Progress({ training, courses }: { readonly training: TrainingView; readonly courses: readonly CourseWords[] }) {
  const trainingId = training.id;
  const t = useTranslations("training");
  const progress = useStaff((person) => staffQueries.progress(person, trainingId));
  return (
    <Answer answer={progress}>
      {({ rows, asOf }, at) => {
        const asOfMs = asOf === undefined ? at : Date.parse(asOf);
        if (rows.length === 0)
          return (
            <div className="mt-10">
              <EmptyState title={t("noParticipantsTitle")}>{t("noParticipants")}</EmptyState>
            </div>
          );
        const activities = activitiesOf(courses, training, touchedBy(rows));
        return (
          <>
            <AttentionList trainingId={trainingId} participants={rows} activities={activities} asOfMs={asOfMs} />
            <ProgressGrid trainingId={trainingId} participants={rows} activities={activities} asOfMs={asOfMs} />
          </>
        );
      }}
    </Answer>
  );
}

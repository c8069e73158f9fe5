"use client";

import { Answer } from "@/components/shell/answer";
import { PageTitle } from "@/components/shell/page-title";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { staffQueries } from "@/lib/client/staff-queries";
import { useStaff } from "@/lib/client/use-staff";
import type { Participant } from "@/lib/contracts/trainings";
import { formatDate, formatDateTime } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import { AllowanceForm } from "./allowance-form";
import { attentionOf } from "./attention";
import { Reason } from "./attention-list";
import { activitiesOf, touchedBy } from "./course-words";
import type { ActivityWords, CourseWords } from "./course-words";
import { ParticipantActivities } from "./participant-activities";
import { places } from "./places";
import { ResetPassword } from "./reset-password";

/** One participant of a training: who they are here, what they have done, and what the trainer can do for them. */
export function ParticipantScreen({
  trainingId,
  enrolmentId,
  courses,
}: {
  readonly trainingId: string;
  readonly enrolmentId: string;
  readonly courses: readonly CourseWords[];
}) {
  const t = useTranslations("training");
  const training = useStaff((person) => staffQueries.training(person, trainingId));
  const progress = useStaff((person) => staffQueries.progress(person, trainingId));
  return (
    <Answer answer={training} title={t("grid.person")}>
      {(found) => (
        <Answer answer={progress} title={t("grid.person")}>
          {({ rows, asOf }, at) => {
            const participant = rows.find((row) => row.enrolmentId === enrolmentId);
            if (!participant) return <EmptyState title={t("participant.unknownTitle")}>{t("participant.unknown")}</EmptyState>;
            const activities = activitiesOf(courses, found, touchedBy([participant]));
            return (
              <ParticipantView
                trainingId={trainingId}
                trainingTitle={found.title}
                participant={participant}
                activities={activities}
                asOfMs={asOf === undefined ? at : Date.parse(asOf)}
              />
            );
          }}
        </Answer>
      )}
    </Answer>
  );
}

interface ViewProps {
  readonly trainingId: string;
  readonly trainingTitle: string;
  readonly participant: Participant;
  readonly activities: readonly ActivityWords[];
  readonly asOfMs: number;
}

function ParticipantView({ trainingId, trainingTitle, participant, activities, asOfMs }: ViewProps) {
  const t = useTranslations("training.participant");
  const locale = useLocale();
  const attention = attentionOf(participant, activities, asOfMs);
  return (
    <>
      <PageTitle
        over={<Link href={places.training(locale, trainingId)}>{trainingTitle}</Link>}
        title={participant.name}
        lead={attention && <Reason attention={attention} />}
      />
      <Facts participant={participant} />
      <section aria-labelledby="work" className="mt-10">
        <h2 id="work" className="mb-3 text-xl">
          {t("work")}
        </h2>
        <ParticipantActivities trainingId={trainingId} participant={participant} activities={activities} />
      </section>
      <div className="no-print mt-10 grid gap-10 desk:grid-cols-2">
        <section aria-labelledby="password" className="grid content-start gap-3">
          <h2 id="password" className="text-xl">
            {t("password")}
          </h2>
          <ResetPassword trainingId={trainingId} participant={participant} />
        </section>
        <section aria-labelledby="allowance" className="grid content-start gap-3">
          <h2 id="allowance" className="text-xl">
            {t("allowance")}
          </h2>
          <AllowanceForm trainingId={trainingId} participant={participant} activities={activities} />
        </section>
      </div>
    </>
  );
}

function Facts({ participant }: { readonly participant: Participant }) {
  const t = useTranslations();
  const locale = useLocale();
  const instant = (value: string | null, none: string) => (value === null ? none : formatDateTime(locale, Date.parse(value)));
  const facts = [
    ["login", participant.login],
    ["lane", t(`staff.lane.${participant.lane}`)],
    ["generation", t("training.generation", { number: participant.generation })],
    ["joinedAt", formatDate(locale, Date.parse(participant.joinedAt))],
    ["lastAt", instant(participant.lastAt, t("training.participant.nothingYet"))],
    ["completedAt", instant(participant.completedAt, t("training.participant.notCompleted"))],
  ] as const;
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="text-soft">{t(`training.participant.${name}`)}</dt>
          <dd className="[overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

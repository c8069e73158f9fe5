"use client";

import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import type { Participant } from "@/lib/contracts/trainings";
import { useLocale, useTranslations } from "next-intl";
import type { Attention } from "./attention";
import { needingAttention } from "./attention";
import type { ActivityWords } from "./course-words";
import { places } from "./places";

/** Who needs the trainer, and why, before the whole grid. */
export function AttentionList({
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
  const t = useTranslations("training.attention");
  const locale = useLocale();
  const found = needingAttention(participants, activities, asOfMs);
  return (
    <section aria-labelledby="attention" className="mt-10 max-w-[52rem]">
      <h2 id="attention" className="text-xl">
        {t("title")}
      </h2>
      {found.length === 0 && <p className="mt-2 text-soft">{t("nobody")}</p>}
      <ul className="mt-2">
        {found.map(({ participant, attention }) => (
          <li key={participant.enrolmentId} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-rule py-2">
            <span className="text-amber">
              <Icon name="caution" />
            </span>
            <Link href={places.participant(locale, trainingId, participant.enrolmentId)}>{participant.name}</Link>
            <span>
              <Reason attention={attention} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why, in one sentence. */
export function Reason({ attention }: { readonly attention: Attention }) {
  const t = useTranslations("training.attention");
  return attention.why === "no_attempts" ? t("no_attempts", { activity: attention.activity.title }) : t(attention.why, { days: attention.days });
}

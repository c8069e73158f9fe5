"use client";

import { useAddress } from "@/components/shell/use-address";
import { State } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { staffQueries } from "@/lib/client/staff-queries";
import { useStaff } from "@/lib/client/use-staff";
import { formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { ActivityWords } from "./course-words";
import { readGridFilters } from "./grid-filter-bar";
import { shownParticipants, submissionsOf, workState } from "./grid-rows";
import { places } from "./places";
import type { SubmissionPlace } from "./places";

/** Everyone shown in the grid and their work in this activity; J and K step through what was handed in. */
export function SubmissionList({ place, activity }: { readonly place: SubmissionPlace; readonly activity: ActivityWords | undefined }) {
  const t = useTranslations();
  const locale = useLocale();
  const { entries, hrefOf, before, after } = useNeighbours(place, activity);
  const router = useRouter();
  const go = (href: string | undefined) => href !== undefined && router.push(href);
  useStepKeys(
    () => go(before),
    () => go(after),
  );
  return (
    <nav aria-label={t("training.submission.list")} className="no-print grid content-start gap-3">
      <div className="flex flex-wrap gap-2">
        <Button size="small" icon="previous" disabled={before === undefined} aria-keyshortcuts="K" onClick={() => go(before)}>
          {t("training.submission.previous")}
        </Button>
        <Button size="small" iconEnd="next" disabled={after === undefined} aria-keyshortcuts="J" onClick={() => go(after)}>
          {t("training.submission.next")}
        </Button>
      </div>
      <p className="text-soft">{t("training.submission.keys")}</p>
      <ul className="max-desk:max-h-48 max-desk:overflow-auto border-t border-rule">
        {entries.map(({ participant, attemptId, cell }) => {
          const state = workState(cell);
          const score = cell === undefined || cell.bestScore === null ? "" : formatPercent(locale, cell.bestScore);
          const words = <State quiet state={state} words={[t(`state.${state}`), score].filter(Boolean).join(", ")} />;
          const current = attemptId === place.attemptId;
          return (
            <li key={participant.enrolmentId} className={`border-b border-rule py-2 ps-3 ${current ? "border-s-3 border-s-teal" : ""}`}>
              {attemptId ? (
                <Link href={hrefOf(attemptId)} aria-current={current ? "page" : undefined}>
                  {participant.name}
                </Link>
              ) : (
                participant.name
              )}
              <span className="block">{words}</span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The list beside the submission, under the filters of the grid, and the addresses on either side. */
function useNeighbours(place: SubmissionPlace, activity: ActivityWords | undefined) {
  const locale = useLocale();
  const address = useAddress();
  const progress = useStaff((person) => staffQueries.progress(person, place.trainingId));
  const rows = progress.state === "ready" ? progress.value.rows : [];
  const nowMs = progress.state === "ready" && progress.value.asOf !== undefined ? Date.parse(progress.value.asOf) : 0;
  const shown = shownParticipants(rows, readGridFilters(address), { activities: activity ? [activity] : [], nowMs });
  const inSight = shown.some(({ cells }) => cells.some(({ lastAttemptId }) => lastAttemptId === place.attemptId));
  const entries = submissionsOf(inSight ? shown : rows, place.activityId);
  const hrefOf = (attemptId: string) => places.submission(locale, { ...place, attemptId, search: address.search });
  const handedIn = entries.flatMap(({ attemptId }) => (attemptId === null ? [] : [attemptId]));
  const index = handedIn.indexOf(place.attemptId);
  const at = (position: number) => {
    const attemptId = index === -1 ? undefined : handedIn[position];
    return attemptId === undefined ? undefined : hrefOf(attemptId);
  };
  return { entries, hrefOf, before: at(index - 1), after: at(index + 1) };
}

/** K goes back and J goes on, unless somebody is typing or holds a modifier. */
function useStepKeys(previous: () => void, next: () => void): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const { target } = event;
      const typing = target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      // The key's place on the keyboard: a Cyrillic layout has other letters there.
      if (event.code === "KeyK") previous();
      if (event.code === "KeyJ") next();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
}

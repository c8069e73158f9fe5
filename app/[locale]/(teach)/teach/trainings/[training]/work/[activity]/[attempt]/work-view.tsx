"use client";

import type { CaseDeskProps } from "@/components/qualification/case-desk-props";
import { Review } from "@/components/qualification/review/review";
import { ItemPlayer } from "@/components/quiz/item-player";
import { useProvisions } from "@/components/quiz/use-provisions";
import type { CourseWords } from "@/components/training/course-words";
import type { SubmissionPlace } from "@/components/training/places";
import { SubmissionScreen } from "@/components/training/submission-screen";
import { SubmittedItems } from "@/components/training/submitted-items";
import type { SubmittedItem } from "@/components/training/submitted-items";
import type { AttemptView } from "@/lib/contracts/learning";
import { localePath } from "@/lib/i18n/languages";
import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from "next-intl";

/** What a case is read and reviewed with. */
export type CaseBench = Pick<CaseDeskProps, "file" | "laws" | "lawNames" | "vocabulary">;

interface WorkViewProps {
  readonly place: SubmissionPlace;
  readonly courses: readonly CourseWords[];
  /** Absent for quizzes and tests. */
  readonly caseBench: CaseBench | undefined;
}

/** Joins the submission with what draws items and cases: the trainer sees what the learner sees, keys and reasons besides. */
export function WorkView({ place, courses, caseBench }: WorkViewProps) {
  const courseId = courses.find(({ activities }) => activities.some(({ id }) => id === place.activityId))?.id ?? "";
  return (
    <SubmissionScreen
      place={place}
      courses={courses}
      renderWork={({ attempt }) =>
        caseBench ? (
          <CaseWork attempt={attempt} bench={caseBench} courseId={courseId} />
        ) : (
          <SubmittedItems attempt={attempt} renderItem={(entry) => <Item entry={entry} />} />
        )
      }
    />
  );
}

/** The learner's review, in which "your answer" is somebody else's. */
function CaseWork({ attempt, bench, courseId }: { readonly attempt: AttemptView; readonly bench: CaseBench; readonly courseId: string }) {
  const t = useTranslations("training.submission.case");
  const { qualification, ...messages } = useMessages();
  const theirs = Object.fromEntries((["chosenHead", "ownMarks", "chosenLine", "ownWords"] as const).map((name) => [name, t.raw(name) as string]));
  const review = attempt.outcome?.caseReview;
  if (!review) return null;
  return (
    <NextIntlClientProvider locale={bench.file.locale} messages={{ ...messages, qualification: { ...qualification, ...theirs } }} timeZone="UTC">
      <Review
        {...bench}
        courseId={courseId}
        activityId={attempt.activityId}
        attemptsAllowed={attempt.attemptsAllowed}
        passMark={attempt.passMark}
        view={attempt}
        review={review}
        again={null}
        takeFocus={false}
      />
    </NextIntlClientProvider>
  );
}

function Item({ entry: { item, text, response, review, rationale } }: { readonly entry: SubmittedItem }) {
  const provisions = useProvisions(localePath(useLocale(), "/law/provisions.json"), rationale !== undefined);
  const feedback = review && { parts: review.parts, key: review.key, rationale, provisions };
  return <ItemPlayer item={item} text={text} response={response} onAnswer={() => undefined} closed feedback={feedback} />;
}

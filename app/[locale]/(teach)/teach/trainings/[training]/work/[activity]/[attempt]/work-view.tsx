"use client";

import { ExercisePlayer } from "@/app/[locale]/exercise-players";
import { closedRound } from "@/lib/client/player";
import { RoundTable } from "@/components/exercise/round-list";
import type { CaseDeskProps } from "@/components/qualification/case-desk-props";
import { Review } from "@/components/qualification/review/review";
import { ItemPlayer } from "@/components/quiz/item-player";
import { useProvisions } from "@/components/quiz/use-provisions";
import type { CourseWords } from "@/components/training/course-words";
import type { SubmissionPlace } from "@/components/training/places";
import { RoundScreen } from "@/components/training/round-screen";
import { SubmissionScreen } from "@/components/training/submission-screen";
import { SubmittedItems } from "@/components/training/submitted-items";
import type { SubmittedItem } from "@/components/training/submitted-items";
import { Link } from "@/components/ui/link";
import type { AttemptView } from "@/lib/contracts/learning";
import type { RoundSummary } from "@/lib/contracts/rounds";
import type { PublicExercise } from "@/lib/domain/catalogue";
import { localePath } from "@/lib/i18n/languages";
import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from "next-intl";

/** What a case is read and reviewed with. */
export type CaseBench = Pick<CaseDeskProps, "file" | "laws" | "lawNames" | "vocabulary">;

interface WorkViewProps {
  readonly place: SubmissionPlace;
  readonly courses: readonly CourseWords[];
  /** Absent for quizzes and tests. */
  readonly caseBench: CaseBench | undefined;
  /** The script of an exercise with its words; absent for all else. */
  readonly exercise: PublicExercise | undefined;
}

/** Joins the submission with what draws items and cases: the trainer sees what the learner sees, keys and reasons besides. */
export function WorkView({ place, courses, caseBench, exercise }: WorkViewProps) {
  if (exercise) {
    return (
      <RoundScreen
        place={place}
        courses={courses}
        renderRounds={(rounds, hrefOf) => <Rounds rounds={rounds} hrefOf={hrefOf} />}
        renderRound={({ id, moves }, { passMark }) => (
          <ExercisePlayer key={id} exercise={exercise} round={closedRound(id, moves ?? [])} passMark={passMark ?? 0} />
        )}
      />
    );
  }
  return (
    <SubmissionScreen
      place={place}
      courses={courses}
      renderWork={({ attempt }) =>
        caseBench ? <CaseWork attempt={attempt} bench={caseBench} /> : <SubmittedItems attempt={attempt} renderItem={(entry) => <Item entry={entry} />} />
      }
    />
  );
}

function Rounds({ rounds, hrefOf }: { readonly rounds: readonly RoundSummary[]; readonly hrefOf: (round: RoundSummary) => string }) {
  const t = useTranslations("exercise");
  const nameOf = (round: RoundSummary) =>
    round.finishedAt === null ? (
      String(round.number)
    ) : (
      <Link href={hrefOf(round)} aria-label={t("openRound", { number: round.number })}>
        {String(round.number)}
      </Link>
    );
  return <RoundTable rounds={rounds} nameOf={nameOf} />;
}

/** The learner's review, in which "your answer" is somebody else's. */
function CaseWork({ attempt, bench }: { readonly attempt: AttemptView; readonly bench: CaseBench }) {
  const t = useTranslations("training.submission.case");
  const { qualification, ...messages } = useMessages();
  const theirs = Object.fromEntries((["chosenHead", "ownMarks", "chosenLine", "ownWords"] as const).map((name) => [name, t.raw(name) as string]));
  const review = attempt.outcome?.caseReview;
  if (!review) return null;
  return (
    <NextIntlClientProvider locale={bench.file.locale} messages={{ ...messages, qualification: { ...qualification, ...theirs } }} timeZone="UTC">
      <Review
        {...bench}
        passMark={attempt.passMark}
        work={attempt.work}
        passed={attempt.outcome?.passed ?? false}
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

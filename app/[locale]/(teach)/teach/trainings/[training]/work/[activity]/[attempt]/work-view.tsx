"use client";

import { ItemPlayer } from "@/components/quiz/item-player";
import type { CourseWords } from "@/components/training/course-words";
import type { SubmissionPlace } from "@/components/training/places";
import { SubmissionScreen } from "@/components/training/submission-screen";
import { SubmittedItems } from "@/components/training/submitted-items";
import type { SubmittedItem } from "@/components/training/submitted-items";
import type { PublicCase } from "@/lib/domain/catalogue";

interface WorkViewProps {
  readonly place: SubmissionPlace;
  readonly courses: readonly CourseWords[];
  /** The file of a case; absent for quizzes and tests. */
  readonly caseFile: PublicCase | undefined;
}

/** Joins the submission with what draws items and cases: the trainer sees what the learner sees, keys and reasons besides. */
export function WorkView({ place, courses }: WorkViewProps) {
  return (
    <SubmissionScreen
      place={place}
      courses={courses}
      renderWork={({ attempt }) => <SubmittedItems attempt={attempt} renderItem={(entry) => <Item entry={entry} />} />}
    />
  );
}

function Item({ entry: { item, text, response, review, rationale } }: { readonly entry: SubmittedItem }) {
  const feedback = review && { parts: review.parts, key: review.key, rationale };
  return <ItemPlayer item={item} text={text} response={response} onAnswer={() => undefined} closed feedback={feedback} />;
}

"use client";

import { AnswerTable } from "@/components/report/answer-table";
import { ConfusionTable } from "@/components/report/confusion-table";
import { AnswersScreen } from "@/components/training/answers-screen";
import type { CourseWords } from "@/components/training/course-words";

/** Joins the training with the matrix and the table of the reports: the same figures, for one group. */
export function AnswersView({ trainingId, courses }: { readonly trainingId: string; readonly courses: readonly CourseWords[] }) {
  const cases = courses.flatMap(({ activities }) => activities).filter(({ kind }) => kind === "case");
  return (
    <AnswersScreen
      trainingId={trainingId}
      courses={courses}
      renderMatrix={({ confusion }, hrefOf) => <ConfusionTable confusion={confusion} hrefOf={hrefOf} />}
      renderRows={(rows) => <AnswerTable rows={rows} cases={cases} />}
    />
  );
}

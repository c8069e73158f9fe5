import "server-only";
import type { AnswerRow, ConfusionView } from "@/lib/contracts/reports";
import { answersOfTraining } from "@/lib/db/confusion";
import { confusionOf, wholeConfusion } from "@/lib/domain/report";
import { answerView, confusionView } from "./read-confusion";
import type { Runtime } from "./runtime";

interface TrainingAnswers {
  readonly asOf: string;
  readonly confusion: ConfusionView;
  readonly rows: AnswerRow[];
}

/** The confusion matrix of one training with the rows it is counted from. Nothing is hidden: who reads it reads every person's work. */
export async function readTrainingAnswers(runtime: Runtime, trainingId: string): Promise<TrainingAnswers> {
  const rows = await answersOfTraining(runtime.db, trainingId);
  const counted = confusionOf(rows.map(({ activityId, chosen, held }) => ({ activity: activityId, chosen, held, answers: 1 })));
  return { asOf: new Date(runtime.clock.now()).toISOString(), confusion: confusionView(wholeConfusion(counted)), rows: rows.map(answerView) };
}

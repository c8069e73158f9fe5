import "server-only";
import type { ExerciseKind, ExerciseScript, ExerciseWords } from "@/lib/domain/catalogue";
import { taskOf, type ComparisonMove, type ComparisonScript } from "@/lib/domain/comparison";
import type { FilmMove, FilmScript } from "@/lib/domain/film";
import { carefulRound, type InterviewScript } from "@/lib/domain/interview";
import { bestRound, type ProofScript } from "@/lib/domain/proof";
import type { LawProfile } from "@/lib/domain/qualification";
import { bestWay, type ReferralScript } from "@/lib/domain/referral";
import { bestDraft, type RequestScript } from "@/lib/domain/request";
import { bestRound as bestPlan, type SessionPlanScript, type SessionPlanWords } from "@/lib/domain/session-plan";
import { SOURCE_LOCALE } from "@/lib/kernel/locale";
import type { Runtime } from "@/lib/usecases/runtime";

type Laws = readonly LawProfile[];
/** What a round may need besides the script. */
interface Around {
  readonly laws: Laws;
  readonly words: ExerciseWords;
}

/** A round well played, per kind: the one by which the content check proves that a script can be done. */
const ROUNDS: Readonly<Partial<Record<ExerciseKind, (script: ExerciseScript, around: Around) => readonly object[]>>> = {
  interview: (script) => carefulRound(script as InterviewScript),
  referral: (script) => bestWay(script as ReferralScript),
  film: (script) => rightAnswers(script as FilmScript),
  proof: (script) => bestRound(script as ProofScript),
  request: (script) => bestDraft(script as RequestScript),
  comparison: (script, { laws }) => filledGrid(script as ComparisonScript, laws),
  "session-plan": (script, { words }) => bestPlan(script as SessionPlanScript, words as SessionPlanWords),
};

/** The moves of a round well played; null for a kind that nobody has shown yet how to play. Throws for a script that does not exist. */
export function modelRound({ library }: Runtime, scriptId: string): readonly object[] | null {
  const exercise = library.exercises.get(scriptId);
  if (!exercise) throw new Error(`there is no exercise ${scriptId}`);
  // The library parsed the script by the schema of its kind.
  const words = exercise.texts[SOURCE_LOCALE];
  return (words && ROUNDS[exercise.kind]?.(exercise.script, { laws: [...library.profiles.values()], words })) ?? null;
}

function rightAnswers({ questions }: FilmScript): FilmMove[] {
  return questions.map(({ id, right }) => ({ answer: id, options: [...right] }));
}

function filledGrid(script: ComparisonScript, laws: Laws): ComparisonMove[] {
  const { blanks, cells } = taskOf(script, laws);
  return blanks.flatMap((cell) => {
    const said = cells[cell];
    return said ? [{ cell, statement: { status: said.status, provision: said.accepts[0] ?? null } }] : [];
  });
}

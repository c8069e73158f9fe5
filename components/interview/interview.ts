import type { InterviewMove, InterviewScript, InterviewState, InterviewWords } from "@/lib/domain/interview/play";
import type { ExerciseRound } from "@/lib/client/use-exercise";
import type { PublicExercise } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";

/** What the desk of exercises hands to this player. */
export interface InterviewPlayerProps {
  readonly exercise: PublicExercise;
  readonly round: ExerciseRound;
}

/** Everything the screens of one round share. */
export interface Interview {
  readonly script: InterviewScript;
  readonly words: InterviewWords;
  readonly moves: readonly InterviewMove[];
  readonly state: InterviewState;
  /** Heavy answers are replaced by their neutral summary. */
  readonly calm: boolean;
  /** The language the words of the script are in. */
  readonly language: Locale;
  readonly add: (move: InterviewMove) => void;
}

/** The calmer reading, and how it is switched. */
export interface CalmChoice {
  readonly calm: boolean;
  readonly onCalm: (calm: boolean) => void;
}

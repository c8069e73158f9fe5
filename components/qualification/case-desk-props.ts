import type { LawName, PublicLawProfile } from "@/lib/contracts/public-law";
import type { PublicCase } from "@/lib/domain/catalogue";
import type { Vocabulary } from "./mark-menu";

/** What the desk of a case is given by its page: the public file and laws, never a key. */
export interface CaseDeskProps {
  readonly courseId: string;
  readonly activityId: string;
  readonly attemptsAllowed: number;
  readonly passMark: number;
  readonly file: PublicCase;
  /** Laws of the case, the first the one to qualify under. */
  readonly laws: readonly PublicLawProfile[];
  /** Every law by name, for "what if". */
  readonly lawNames: readonly LawName[];
  readonly vocabulary: Vocabulary;
}

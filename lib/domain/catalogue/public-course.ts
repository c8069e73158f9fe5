import type { Locale } from "@/lib/kernel/locale";
import type { CaseStructure } from "./case-file";
import type { BLOOM_LEVELS, CourseStructure, ExerciseKind, RoleLane } from "./course";
import type { Item, ItemKey, ItemRationale, ItemText, PublicItem } from "./item";
import type { LessonStep, NoticeLevel } from "./lesson";

/** State of a text in the locale asked for; `pending`: no translation yet, the source text is shown instead, whole. */
export type TranslationState = "reviewed" | "draft" | "machine_draft" | "pending";

/** Whose words these are: `textLocale` differs from `locale` exactly when `translation` is `pending`. */
export interface Translated {
  readonly locale: Locale;
  readonly textLocale: Locale;
  readonly translation: TranslationState;
}

/** Where a provision can be read and how far it has been checked. */
export interface PublicProvision {
  /** `profile#provision`, e.g. `palermo#3a` */
  readonly ref: string;
  /** Where it stands, in the reader's language: "article 3(a)". */
  readonly pinpoint: string;
  /** What it says, paraphrased; null where the profile does not say. */
  readonly says: string | null;
  readonly url: string;
  readonly state: "verified" | "draft";
}
export type Provisions = Readonly<Record<string, PublicProvision>>;

export interface PublicSource {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Terms of reuse as far as known. */
  readonly terms: string;
  /** Where the address is a copy, or what of the source has been read. */
  readonly note: string | null;
}

/** A glossary term in one language; `definition` may be missing in a translation. */
export interface TermWords {
  readonly term: string;
  readonly definition: string | null;
  /** `seen`: the term was met in an official act of that language; its definition is still our draft. */
  readonly state: "reviewed" | "draft" | "machine_draft" | "seen";
}
/** The same term in three languages side by side; null where no rendering exists yet. */
export interface PublicTerm {
  readonly id: string;
  readonly words: Readonly<Record<Locale, TermWords | null>>;
  readonly sources: readonly string[];
  readonly provisions: readonly string[];
}

interface ActivityBase {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly minutes: number;
  readonly required: boolean;
  /** State of the activity's own text, not of its title. */
  readonly translation: TranslationState;
}
/** Rules of anything graded. */
export interface AssessmentRules {
  /** Share of points needed, 0 to 1. */
  readonly passMark: number;
  readonly attempts: number;
  readonly timeLimitMinutes: number | null;
}
export type PublicActivity =
  | (ActivityBase & { readonly kind: "lesson" })
  | (ActivityBase & AssessmentRules & { readonly kind: "quiz"; readonly questions: number })
  | (ActivityBase & AssessmentRules & { readonly kind: "test"; readonly moment: "before" | "after"; readonly programme: string; readonly questions: number })
  | (ActivityBase & AssessmentRules & { readonly kind: "case"; readonly caseId: string })
  | (ActivityBase & { readonly kind: ExerciseKind; readonly scriptId: string; readonly passMark: number });

/** An activity in which one makes moves. */
export type PublicExerciseActivity = Extract<PublicActivity, { readonly kind: ExerciseKind }>;

/**
 * The script of an exercise with its words in one language, as a file anyone may read. Script and words have the shapes of
 * the engine of their kind: the content check has made sure.
 */
export interface PublicExercise<Script = unknown, Words = unknown> extends Translated {
  readonly id: string;
  readonly kind: ExerciseKind;
  /** 16 hexadecimal digits over its files. */
  readonly version: string;
  readonly script: Script;
  readonly words: Words;
}

export interface PublicObjective {
  readonly id: string;
  readonly level: (typeof BLOOM_LEVELS)[number];
  readonly text: string;
}

export interface PublicModule extends Translated {
  readonly id: string;
  readonly slug: string;
  readonly state: "published" | "in_preparation";
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly day: string;
  readonly lanes: readonly RoleLane[];
  readonly objectives: readonly PublicObjective[];
  readonly activities: readonly PublicActivity[];
  /** Titles of lessons still being written. */
  readonly announced: readonly { readonly id: string; readonly title: string }[];
}

/** What a training may deliver of a course. */
export interface PublicProgramme {
  readonly id: string;
  readonly title: string;
  /** One line. */
  readonly summary: string;
  readonly modules: readonly string[];
}

/** The outline: everything a course page shows, nothing personal, nothing graded. */
export interface PublicCourse extends Translated {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Content version: 16 hexadecimal digits. */
  readonly version: string;
  /** The first is the whole course. */
  readonly programmes: readonly PublicProgramme[];
  /** Tests of every programme. */
  readonly opening: readonly PublicActivity[];
  readonly modules: readonly PublicModule[];
  readonly closing: readonly PublicActivity[];
  readonly completion: CourseStructure["completion"];
  readonly certificate: CourseStructure["certificate"];
}

/** An inline check with its key: formative, so it may travel. */
export interface PublicCheck {
  readonly item: Item;
  readonly text: ItemText;
  readonly key: ItemKey;
  readonly rationale: ItemRationale;
}

export interface PublicLesson extends Translated {
  readonly id: string;
  readonly slug: string;
  readonly courseId: string;
  readonly moduleId: string;
  readonly title: string;
  readonly minutes: number;
  readonly objectives: readonly PublicObjective[];
  /** What the lesson says in about a hundred words of `locale`, where its text is pending in it; else null. */
  readonly summary: { readonly text: string; readonly state: Exclude<TranslationState, "pending"> } | null;
  readonly steps: readonly LessonStep[];
  readonly checks: Readonly<Record<string, PublicCheck>>;
  /** Every citation of the lesson and of its checks, by `profile#provision`. */
  readonly provisions: Provisions;
  readonly terms: Readonly<Record<string, PublicTerm>>;
  readonly sources: readonly PublicSource[];
}

/** What is stated before a quiz or test begins. */
export interface PublicQuizIntro extends Translated, AssessmentRules {
  readonly id: string;
  readonly slug: string;
  readonly kind: "quiz" | "test";
  readonly courseId: string;
  /** Null for tests, which stand outside modules. */
  readonly moduleId: string | null;
  readonly title: string;
  readonly minutes: number;
  /** Questions in one attempt. */
  readonly questions: number;
}

/** A graded item without its key. The whole bank is in one language: never a mix inside one quiz. */
export interface PublicBankItem extends PublicItem, Translated {
  readonly bank: string;
  readonly provisions: Provisions;
}

/** A markable piece of a case document. Its text keeps its trailing space: joined, segments give the paragraph back. */
export interface CaseSegment {
  /** `d1s3`; a fact has the same segment id in every locale. */
  readonly id: string;
  readonly text: string;
}

export interface PublicCaseDocument {
  readonly id: string;
  readonly kind: CaseStructure["documents"][number]["kind"];
  readonly title: string;
  readonly meta: string | null;
  readonly paragraphs: readonly (readonly CaseSegment[])[];
}

export interface PublicCase extends Translated {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly task: string;
  readonly minutes: number;
  readonly notice: { readonly level: "none" | NoticeLevel; readonly text: string | null };
  /** What the file is about, in neutral words, for whoever prefers not to read it in full. */
  readonly neutralSummary: string;
  /** Law profiles to qualify under; the first is the one asked for article and part. */
  readonly profiles: readonly string[];
  readonly documents: readonly PublicCaseDocument[];
  readonly victims: readonly { readonly id: string; readonly name: string; readonly age: number | null }[];
  readonly accused: readonly { readonly id: string; readonly name: string }[];
  readonly whyNot: readonly { readonly id: string; readonly text: string }[];
}

export interface PublicGlossary {
  readonly terms: readonly PublicTerm[];
  readonly sources: readonly PublicSource[];
  readonly provisions: Provisions;
}

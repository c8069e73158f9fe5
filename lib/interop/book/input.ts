import type { CaseKey, CaseRationale, Item, ItemKey, ItemRationale, ItemText, LessonStep, TranslationState } from "@/lib/domain/catalogue";
import type { PublicCase, PublicCourse, PublicLesson, PublicProvision, PublicSource, PublicTerm } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import type { BookDrawing } from "./model";

/** A day or a year a law names, and whether somebody read it there. */
export interface LawDay {
  readonly value: string;
  readonly verified: boolean;
}

/** A law by name, in the reader's language, with how far it was read. */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  readonly state: "verified" | "partly_verified" | "draft";
  readonly validFrom: LawDay | null;
  readonly validTo: LawDay | null;
  /** The day or year of the wording that was read, where the profile says so. */
  readonly readAsOf: string | null;
  readonly reviewer: string | null;
}

/** What a handbook is made of: public views only. No type here has room for a graded key. */
export interface HandbookInput {
  readonly locale: Locale;
  /** Day of the content, `2026-11-23`, and the same in words. */
  readonly date: string;
  readonly dateWords: string;
  readonly course: PublicCourse;
  readonly lessons: ReadonlyMap<string, PublicLesson>;
  /** A short text in the reader's language for lessons that are still pending in it, by lesson id. */
  readonly summaries: ReadonlyMap<string, string>;
  /** In the order of their numbers. */
  readonly cases: readonly PublicCase[];
  /** In the order of the alphabet. */
  readonly terms: readonly PublicTerm[];
  readonly instruments: readonly Instrument[];
  readonly provisions: ReadonlyMap<string, PublicProvision>;
  readonly sources: ReadonlyMap<string, PublicSource>;
  /** Drawings by `figure.language`. */
  readonly drawings: Readonly<Record<string, BookDrawing>>;
}

/** Session plan and notes of one module. */
export interface Facilitation {
  readonly textLocale: Locale;
  readonly state: Exclude<TranslationState, "pending">;
  readonly sections: readonly LessonStep[];
}

/** A graded item with its answer. */
export interface AnsweredItem {
  readonly item: Item;
  readonly text: ItemText;
  readonly key: ItemKey;
  readonly rationale: ItemRationale;
}

export interface AnsweredQuiz {
  readonly textLocale: Locale;
  readonly items: readonly AnsweredItem[];
}

/** The reference marking of a case, its facts in the words of the file. */
export interface AnsweredCase {
  readonly key: CaseKey;
  readonly rationale: CaseRationale;
  /** Fact id → the words that carry it. */
  readonly facts: ReadonlyMap<string, string>;
}

/** What the trainer's manual needs besides: fenced, for staff only. */
export interface ManualInput extends HandbookInput {
  readonly facilitation: ReadonlyMap<string, Facilitation>;
  /** By module id. */
  readonly quizzes: ReadonlyMap<string, readonly AnsweredQuiz[]>;
  readonly caseAnswers: ReadonlyMap<string, AnsweredCase>;
  /** Names of elements by tag, `act.recruit`. */
  readonly elementNames: Readonly<Record<string, string>>;
}

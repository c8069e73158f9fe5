import type {
  Activity,
  CaseSegment,
  CaseStructure,
  CaseText,
  CourseStructure,
  CourseText,
  ExerciseScript,
  ExerciseWords,
  Item,
  ItemKey,
  ItemRationale,
  ItemText,
  LessonFrontMatter,
  LessonStep,
  ModuleStructure,
  ModuleText,
  PublicSource,
  PublicTerm,
} from "@/lib/domain/catalogue";
import type { LawProfile } from "@/lib/domain/qualification";
import type { Locale, LocalizedText } from "@/lib/kernel/locale";

/** What exists per locale; the source locale is always there once the content rules hold. */
export type ByLocale<T> = Readonly<Partial<Record<Locale, T>>>;
type ById<T> = ReadonlyMap<string, T>;

export interface CourseEntry {
  readonly structure: CourseStructure;
  readonly texts: ByLocale<CourseText>;
}

export interface ModuleEntry {
  readonly courseId: string;
  readonly structure: ModuleStructure;
  readonly texts: ByLocale<ModuleText>;
}

/** A lesson compiled in one locale. */
export interface CompiledLesson {
  readonly frontMatter: LessonFrontMatter;
  readonly steps: readonly LessonStep[];
  /** What the text refers to, each once, in order. */
  readonly cites: { readonly provisions: readonly string[]; readonly terms: readonly string[]; readonly sources: readonly string[] };
}

export type TextState = "reviewed" | "draft" | "machine_draft";

/** The public words of all items of one bank in one locale. */
export interface BankTexts {
  readonly items: Readonly<Record<string, ItemText>>;
  readonly state: TextState;
}

/** A graded bank without keys and rationales: those stay behind `keys.ts`. */
export interface BankEntry {
  readonly id: string;
  readonly items: readonly Item[];
  readonly texts: ByLocale<BankTexts>;
  /** Item id → 16 hexadecimal digits over structure, words, key and rationale: what an attempt pins. Server only. */
  readonly versions: Readonly<Record<string, string>>;
}

/** A bank of inline checks. Formative, so key and rationale may travel. */
export interface FormativeBank {
  readonly id: string;
  readonly items: readonly Item[];
  readonly texts: ByLocale<BankTexts>;
  readonly keys: Readonly<Record<string, ItemKey>>;
  readonly rationales: ByLocale<Readonly<Record<string, ItemRationale>>>;
}

export interface LessonEntry {
  readonly id: string;
  readonly courseId: string;
  readonly moduleId: string;
  readonly activity: Activity;
  readonly texts: ByLocale<CompiledLesson>;
  readonly checks: FormativeBank | null;
}

/** An activity and where it stands; `moduleId` is null for tests that open or close the course. */
export interface ActivityEntry {
  readonly activity: Activity;
  readonly courseId: string;
  readonly moduleId: string | null;
  readonly place: "opening" | "module" | "closing";
}

/** The words of a case without its documents' paragraphs, which carry the fact marks. */
export type CaseWords = Omit<CaseText, "documents"> & {
  readonly documents: Readonly<Record<string, { readonly title: string; readonly meta: string | null }>>;
};

/** Document id → paragraphs → pieces. */
export type CaseSegments = Readonly<Record<string, readonly (readonly CaseSegment[])[]>>;

export interface CaseEntry {
  readonly structure: CaseStructure;
  readonly texts: ByLocale<CaseWords>;
  /** Documents cut into markable pieces, per locale; which piece carries which fact is behind `keys.ts`. */
  readonly segments: ByLocale<CaseSegments>;
  /** 16 hexadecimal digits over every file of the case. */
  readonly version: string;
}

/** An exercise: practice, so nothing of it is fenced. Script and words have the shapes of the engine of its kind. */
export interface ExerciseEntry {
  readonly id: string;
  readonly kind: ExerciseScript["kind"];
  readonly script: ExerciseScript;
  readonly texts: ByLocale<ExerciseWords>;
  /** 16 hexadecimal digits over every file of the exercise. */
  readonly version: string;
}

/** One provision of a law profile. */
export interface ProvisionEntry {
  readonly ref: string;
  readonly pinpoint: LocalizedText;
  readonly says: LocalizedText | null;
  readonly url: string;
  readonly state: "verified" | "draft";
}

/**
 * The whole content, read once, immutable, without any graded key. Keys are reached through `keys.ts` with this object as
 * the handle; serialising it can reveal none.
 */
export interface ContentLibrary {
  /** First 16 hexadecimal digits of the SHA-256 over sorted paths and bytes. */
  readonly version: string;
  readonly courses: ById<CourseEntry>;
  readonly modules: ById<ModuleEntry>;
  /** Every attemptable activity, by id, in outline order. */
  readonly activities: ById<ActivityEntry>;
  readonly lessons: ById<LessonEntry>;
  readonly banks: ById<BankEntry>;
  readonly cases: ById<CaseEntry>;
  readonly exercises: ById<ExerciseEntry>;
  readonly profiles: ById<LawProfile>;
  /** By `profile#provision`. */
  readonly provisions: ById<ProvisionEntry>;
  readonly terms: ById<PublicTerm>;
  readonly sources: ById<PublicSource>;
  /** `course`, `course/module`, `course/module/activity` or `course/activity` by slugs → id. */
  readonly slugs: ById<string>;
}

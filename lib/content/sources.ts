import type {
  CaseKey,
  CaseRationale,
  CaseStructure,
  CaseText,
  CourseStructure,
  CourseText,
  ExerciseScript,
  ExerciseWords,
  ModuleStructure,
  ModuleText,
} from "@/lib/domain/catalogue";
import type { LawProfile } from "@/lib/domain/qualification";
import type { Locale } from "@/lib/kernel/locale";
import type { Finding } from "./finding";
import type { Mention } from "./lesson-walk";
import type { LessonSource } from "./markdown";
import type { ContentFiles } from "./read";
import type { BankFile, BankKeyFile, BankRationaleFile, BankTextFile, BlueprintFile, GlossaryFile, SourcesFile } from "./schemas";
import type { ReviewFile } from "./units/signatures";
import type { Parsed } from "./yaml-source";

/** A file per locale, as found. */
export type Texts<T> = Partial<Record<Locale, Parsed<T>>>;

export interface CourseSource {
  readonly name: string;
  structure?: Parsed<CourseStructure>;
  readonly texts: Texts<CourseText>;
  /** Of its test forms. */
  blueprint?: Parsed<BlueprintFile>;
}
export interface ModuleSource {
  readonly course: string;
  readonly name: string;
  structure?: Parsed<ModuleStructure>;
  readonly texts: Texts<ModuleText>;
}
export interface LessonFiles {
  readonly course: string;
  readonly module: string;
  readonly name: string;
  readonly texts: Partial<Record<Locale, LessonSource>>;
}
export interface BankSource {
  /** Path without its endings: `courses/tip/m2/m2-l1.checks`. */
  readonly stem: string;
  /** Inline checks travel with their key; quiz and test are graded and fenced. */
  readonly use: "checks" | "quiz" | "test";
  readonly course: string;
  /** Null for tests. */
  readonly module: string | null;
  /** The id its file name promises. */
  readonly name: string;
  structure?: Parsed<BankFile>;
  readonly texts: Texts<BankTextFile>;
  key?: Parsed<BankKeyFile>;
  readonly rationales: Texts<BankRationaleFile>;
}
export interface CaseSource {
  readonly name: string;
  structure?: Parsed<CaseStructure>;
  readonly texts: Texts<CaseText>;
  key?: Parsed<CaseKey>;
  readonly rationales: Texts<CaseRationale>;
}

/** An exercise in the shapes of the engine of its kind. */
export interface ExerciseSource {
  readonly name: string;
  structure?: Parsed<ExerciseScript>;
  readonly texts: Texts<ExerciseWords>;
}

/** The content tree after parsing: every file in its place, nothing checked beyond its schema. Keys are by path stem. */
export interface ContentSources {
  readonly courses: Map<string, CourseSource>;
  readonly modules: Map<string, ModuleSource>;
  readonly lessons: Map<string, LessonFiles>;
  readonly banks: Map<string, BankSource>;
  readonly cases: Map<string, CaseSource>;
  readonly exercises: Map<string, ExerciseSource>;
  /** Notes for staff, with what they refer to. */
  readonly notes: { readonly path: string; readonly course: string; readonly module: string; readonly mentions: readonly Mention[] }[];
  readonly profiles: Map<string, Parsed<LawProfile>>;
  /** Who vouches for which string, by language. */
  readonly reviews: Texts<ReviewFile>;
  glossary?: Parsed<GlossaryFile>;
  sources?: Parsed<SourcesFile>;
  /** Lines of `ids.lock`; empty when there is none. */
  lock: readonly string[];
  /** What was parsed, for the rules that ask for single strings. */
  readonly files: ContentFiles;
  /** Every parsed YAML file, for the rules that read any string. */
  readonly yaml: Parsed<unknown>[];
  /** Findings of parsing: R01, R02, R11, R13, R14. */
  readonly findings: Finding[];
}

export function emptySources(files: ContentFiles): ContentSources {
  return {
    files,
    courses: new Map(),
    modules: new Map(),
    lessons: new Map(),
    banks: new Map(),
    cases: new Map(),
    exercises: new Map(),
    notes: [],
    reviews: {},
    profiles: new Map(),
    lock: [],
    yaml: [],
    findings: [],
  };
}

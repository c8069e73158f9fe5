import type { RoleLane } from "./course";

/**
 * A lesson as plain JSON: what the content pipeline compiles and what components/lesson draws.
 * No markup, no code: text nodes are text, every other node is one of the closed list below.
 */

export const CALLOUT_TONES = ["note", "law", "caution", "practice"] as const;
export type CalloutTone = (typeof CALLOUT_TONES)[number];

/** How hard a passage may be to read; `hard` is folded away until asked for. */
export const NOTICE_LEVELS = ["mild", "hard"] as const;
export type NoticeLevel = (typeof NOTICE_LEVELS)[number];

/** Inside a line of text. */
export type LessonInline =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "break" }
  | { readonly type: "strong"; readonly children: readonly LessonInline[] }
  | { readonly type: "em"; readonly children: readonly LessonInline[] }
  | { readonly type: "link"; readonly href: string; readonly children: readonly LessonInline[] }
  /** Citation `profile#provision`; pinpoint, address and state stand in `PublicLesson.provisions`. */
  | { readonly type: "law"; readonly ref: string }
  /** Sources written as `[S20]` or `[S1, S7]`; titles and addresses stand in `PublicLesson.sources`. */
  | { readonly type: "source"; readonly ids: readonly string[] }
  /** Glossary term; its words in three languages stand in `PublicLesson.terms`. */
  | { readonly type: "term"; readonly id: string; readonly children: readonly LessonInline[] }
  /** A statement nobody has verified yet, inside a sentence. */
  | { readonly type: "draft-inline"; readonly children: readonly LessonInline[] };

/** Cells of one table row. */
export type LessonRow = readonly (readonly LessonInline[])[];

/** Stands on its own line. */
export type LessonBlock =
  /** Inside a step: level 2 is the step itself and never appears here. */
  | { readonly type: "heading"; readonly level: 3 | 4; readonly children: readonly LessonInline[] }
  | { readonly type: "paragraph"; readonly children: readonly LessonInline[] }
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly (readonly LessonBlock[])[] }
  | { readonly type: "table"; readonly head: readonly LessonRow[]; readonly rows: readonly LessonRow[] }
  | { readonly type: "quote"; readonly children: readonly LessonBlock[] }
  | { readonly type: "rule" }
  | { readonly type: "callout"; readonly tone: CalloutTone; readonly children: readonly LessonBlock[] }
  | { readonly type: "example"; readonly title: string; readonly children: readonly LessonBlock[] }
  /** What this means for one role; `role` is one of `ROLE_LANES`. */
  | { readonly type: "lane"; readonly role: RoleLane; readonly children: readonly LessonBlock[] }
  /** An inline check; the item stands in `PublicLesson.checks`. */
  | { readonly type: "check"; readonly id: string }
  | { readonly type: "figure"; readonly id: string; readonly alt: string; readonly caption: string | null }
  | { readonly type: "draft"; readonly children: readonly LessonBlock[] }
  | { readonly type: "notice"; readonly level: NoticeLevel; readonly summary: string; readonly children: readonly LessonBlock[] };

export type LessonNode = LessonInline | LessonBlock;

/** One `##` part of a lesson. Resume works by `id`, which is the same in every locale. */
export interface LessonStep {
  readonly id: string;
  readonly title: readonly LessonInline[];
  readonly nodes: readonly LessonBlock[];
}

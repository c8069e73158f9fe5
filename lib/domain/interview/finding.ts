import type { Locale } from "@/lib/kernel/locale";

/** One breach, at a place in the structure (no locale) or in the words of a language. */
export interface InterviewFinding {
  readonly locale?: Locale;
  readonly at: readonly (string | number)[];
  readonly message: string;
}

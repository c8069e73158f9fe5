"use client";

import type { ProblemCode } from "@/lib/kernel/problem";
import { useTranslations } from "next-intl";

/** The sentence for a failure, by its code; `unreachable` when no answer came at all. */
export function useProblemWords(): (code: ProblemCode | "unreachable") => string {
  const problem = useTranslations("problem");
  const staff = useTranslations("staff");
  return (code) => (code === "unreachable" ? staff("unreachable") : problem(code));
}

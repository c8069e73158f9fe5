import type { ProblemCode } from "@/lib/kernel/problem";
import { useTranslations } from "next-intl";

/** The sentence for a failure, in the reader's language. */
export function useProblemWords(): (code: ProblemCode | "unreachable") => string {
  const t = useTranslations();
  return (code) => (code === "unreachable" ? t("sync.unreachable") : t(`problem.${code}`));
}

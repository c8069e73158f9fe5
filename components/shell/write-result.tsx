"use client";

import { Alert } from "@/components/ui/alert";
import type { Write } from "@/lib/client/use-staff";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useProblemWords } from "./problem-words";

/** What became of a change: its problem, or the words for its result. Always mounted, so that it is announced. */
export function WriteResult<Input, Result>({
  write,
  children,
}: {
  readonly write: Pick<Write<Input, Result>, "problem" | "result">;
  readonly children?: (result: Result) => ReactNode;
}) {
  const t = useTranslations("staff");
  const words = useProblemWords();
  if (write.problem) {
    const { code } = write.problem;
    return <Alert tone="loss">{code === "unreachable" ? t("writeUnreachable") : words(code)}</Alert>;
  }
  return <Alert tone="good">{write.result !== undefined && children ? children(write.result) : null}</Alert>;
}

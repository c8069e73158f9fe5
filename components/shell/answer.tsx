"use client";

import { Alert } from "@/components/ui/alert";
import { Button, LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import { formatTime } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import type { StaffAnswer } from "@/lib/client/use-staff";
import { useLocale, useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { PageTitle } from "./page-title";
import { useProblemWords } from "./problem-words";

/**
 * What stands where rows will be: that they are on their way, who must sign in, that they are not for this role, or the
 * rows. `at` is when the server answered, in milliseconds: the only clock a screen needs.
 */
export function Answer<T>({
  answer,
  lines = 6,
  title,
  controls,
  children,
}: {
  readonly answer: StaffAnswer<T>;
  readonly lines?: number;
  /** Heading of the page while the rows that would give it one are not here. */
  readonly title?: string;
  /** What can be done and filtered above the rows; not for those to whom the rows are not open. */
  readonly controls?: ReactNode;
  readonly children: (value: T, at: number) => ReactNode;
}) {
  const isOpen = answer.state !== "visitor" && answer.state !== "denied";
  return (
    <>
      {title && answer.state !== "ready" && <PageTitle title={title} />}
      {isOpen && controls}
      <Body answer={answer} lines={lines}>
        {children}
      </Body>
    </>
  );
}

function Body<T>({
  answer,
  lines,
  children,
}: {
  readonly answer: StaffAnswer<T>;
  readonly lines: number;
  readonly children: (value: T, at: number) => ReactNode;
}) {
  const t = useTranslations("staff");
  switch (answer.state) {
    case "waiting":
      return <Skeleton label={t("loading")} lines={lines} />;
    case "visitor":
      return <Visitor />;
    case "denied":
      return <EmptyState title={t("deniedTitle")}>{t("denied")}</EmptyState>;
    case "failed":
      return <Failed code={answer.code} again={answer.again} />;
    case "ready":
      return (
        <>
          {answer.outdated && <Outdated at={answer.at} />}
          {children(answer.value, answer.at)}
        </>
      );
  }
}

function Visitor() {
  const t = useTranslations("staff");
  const signIn = `${localePath(useLocale(), "/sign-in")}?next=${encodeURIComponent(`${usePathname()}${window.location.search}`)}`;
  return (
    <EmptyState
      title={t("visitorTitle")}
      action={
        <LinkButton tone="primary" href={signIn}>
          {t("signIn")}
        </LinkButton>
      }
    >
      {t("visitor")}
    </EmptyState>
  );
}

function Failed({ code, again }: Pick<Extract<StaffAnswer<unknown>, { state: "failed" }>, "code" | "again">) {
  const t = useTranslations("staff");
  const words = useProblemWords();
  return (
    <Alert tone="attention">
      <p>{words(code)}</p>
      <p className="mt-2">
        <Button size="small" onClick={again}>
          {t("again")}
        </Button>
      </p>
    </Alert>
  );
}

function Outdated({ at }: { readonly at: number }) {
  const t = useTranslations("staff");
  const locale = useLocale();
  return <Alert tone="attention">{t("outdated", { time: formatTime(locale, at) })}</Alert>;
}

import type { ActivityStateView } from "@/lib/contracts/learning";
import { formatMinutes, formatPercent } from "@/lib/i18n/format";
import type { Locale } from "@/lib/kernel/locale";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Assessment } from "./assessment";

/** What is stated before one begins. `state` is the person's, absent for a visitor; `children` is the way to begin. */
export function AttemptIntro({
  assessment,
  state,
  locale,
  children,
}: {
  readonly assessment: Assessment;
  readonly state?: ActivityStateView;
  readonly locale: Locale;
  readonly children: ReactNode;
}) {
  const t = useTranslations("quiz.intro");
  const { timeLimitMinutes, judged, passMark, attempts } = assessment;
  const extra = state?.extraMinutes ?? 0;
  const rules = [
    judged ? t("donePass", { percent: formatPercent(locale, passMark) }) : t("doneTake"),
    t("used", { used: state?.attemptsUsed ?? 0, allowed: Math.max(attempts, state?.attemptsUsed ?? 0) }),
    state?.bestScore !== null && state?.bestScore !== undefined && judged ? t("best", { percent: formatPercent(locale, state.bestScore) }) : "",
    timeLimitMinutes === null ? t("noTime") : t("time", { duration: formatMinutes(locale, timeLimitMinutes + extra) }),
    extra > 0 ? t("extra", { minutes: extra }) : "",
    judged ? t("keys") : "",
    t("saved"),
  ];
  return (
    <section aria-labelledby="intro-heading" className="attempt">
      <h2 id="intro-heading" className="text-xl">
        {t("title")}
      </h2>
      <ul className="rules">
        {rules.filter(Boolean).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {children}
    </section>
  );
}

"use client";

import { Alert } from "@/components/ui/alert";
import { State } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { AttemptView } from "@/lib/contracts/learning";
import type { Provisions } from "@/lib/domain/catalogue";
import { formatNumber, formatPercent } from "@/lib/i18n/format";
import { LANGUAGE_NAMES } from "@/lib/i18n/languages";
import type { Locale } from "@/lib/kernel/locale";
import { useTranslations } from "next-intl";
import { attemptLocale } from "./attempt-locale";
import type { Feedback } from "./feedback";
import { ItemPlayer } from "./item-player";

type Outcome = NonNullable<AttemptView["outcome"]>;

/** A handed-in attempt: how it went, what is left, and each answer with its marks and reasons as far as they may be shown. */
export function AttemptResult({
  view,
  outcome,
  judged,
  locale,
  provisions,
  onAgain,
  starting,
}: {
  readonly view: AttemptView;
  readonly outcome: Outcome;
  /** False for the opening test: taken, never passed or failed. */
  readonly judged: boolean;
  readonly locale: Locale;
  readonly provisions: Provisions;
  /** Asks for another attempt; absent when none is needed. A trainer may have granted one that this copy does not know of. */
  readonly onAgain?: () => void;
  readonly starting: boolean;
}) {
  const t = useTranslations("quiz.result");
  const intro = useTranslations("quiz.intro");
  const left = view.attemptsAllowed - view.number;
  const state = judged ? (outcome.passed ? "passed" : "failed") : "submitted";
  const words = { passed: t("passed"), failed: t("notPassed"), submitted: t("taken") }[state];
  return (
    <section aria-labelledby="result-heading" className="attempt">
      <h2 id="result-heading" className="text-xl">
        {t("title")}
      </h2>
      <div role="status" className="result-summary">
        <State state={state} words={words} />
        {judged && <p className="result-score">{t("score", { percent: formatPercent(locale, outcome.score) })}</p>}
        <ul className="facts">
          <li>{t("attempt", { number: view.number, allowed: view.attemptsAllowed })}</li>
          {judged && <li>{t("passMark", { percent: formatPercent(locale, view.passMark) })}</li>}
          {judged && !outcome.passed && <li>{t("left", { count: left })}</li>}
        </ul>
      </div>
      {outcome.late && <Alert tone="attention">{t("late")}</Alert>}
      {judged && !outcome.passed && left <= 0 && <p>{intro("noneLeft")}</p>}
      {onAgain && (
        <p className="my-4">
          <Button tone={left > 0 ? "primary" : "plain"} busy={starting} onClick={onAgain}>
            {t("again")}
          </Button>
        </p>
      )}
      {judged ? <Answers view={view} outcome={outcome} locale={locale} provisions={provisions} /> : <p className="max-w-read">{t("opening")}</p>}
    </section>
  );
}

function Answers({
  view,
  outcome,
  locale,
  provisions,
}: {
  readonly view: AttemptView;
  readonly outcome: Outcome;
  readonly locale: Locale;
  readonly provisions: Provisions;
}) {
  const t = useTranslations("quiz");
  const text = useTranslations("text");
  const shown = attemptLocale(view.items, locale);
  const keysShown = outcome.items.some(({ key }) => key !== undefined);
  return (
    <>
      <h2 className="mt-8 text-xl">{t("result.answers")}</h2>
      {!keysShown && <p className="mt-2 max-w-read text-soft">{t("result.keysLater")}</p>}
      {shown !== locale && (
        <p className="pending-note">
          {text("pending")}. {text("pendingHint", { language: LANGUAGE_NAMES[shown] })}
        </p>
      )}
      <ol className="answers">
        {view.items.map(({ item, texts }, index) => {
          const review = outcome.items.find(({ itemId }) => itemId === item.id);
          const words = texts[shown];
          const response = view.answers[item.id] ?? null;
          return (
            <li key={item.id}>
              <div className="question-head">
                <h3>{t("player.question", { number: index + 1, total: view.items.length })}</h3>
                {review && (
                  <p className="text-soft">
                    {t("result.points", { points: formatNumber(locale, review.points, 2), max: formatNumber(locale, review.maxPoints, 2) })}
                  </p>
                )}
              </div>
              {response === null && <p className="text-soft">{t("result.notAnswered")}</p>}
              <div lang={shown}>
                {words && (
                  <ItemPlayer
                    item={item}
                    text={words}
                    response={response}
                    closed
                    onAnswer={ignore}
                    feedback={review && feedbackOn(review, shown, provisions)}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** Before the key may be shown, the general sentence of a wrong answer only repeats the reasons beside its parts. */
function feedbackOn({ parts, key, rationales, points, maxPoints }: Outcome["items"][number], shown: Locale, provisions: Provisions): Feedback {
  const rationale = rationales[shown];
  const repeats = key === undefined && points < maxPoints;
  return { parts, key, rationale: rationale && repeats ? { ...rationale, general: "" } : rationale, provisions };
}

/** A handed-in answer takes no changes. */
function ignore(): void {
  return;
}

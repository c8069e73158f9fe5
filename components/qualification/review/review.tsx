"use client";

import { Badge } from "@/components/ui/badge";
import { Callout } from "@/components/ui/callout";
import { TextMark } from "@/components/ui/text-mark";
import { placesOf } from "@/components/qualification/file-pane";
import type { CaseDeskProps } from "@/components/qualification/case-desk-props";
import { readMarks } from "@/components/qualification/marks";
import { useNames } from "@/components/qualification/names";
import type { CaseReview, CaseWork } from "@/lib/contracts/learning";
import { formatPercent } from "@/lib/i18n/format";
import { useTranslations } from "next-intl";
import { Suspense, lazy, useEffect, useMemo, useRef } from "react";
import type { ReactNode } from "react";
import { Answer } from "./answer";
import { asAnswers } from "./as-answers";
import { Cited } from "./cited";
import { groundInput } from "./ground-input";
import { feedbackOf, numberFacts } from "./feedback";
import { ReviewFile } from "./review-file";
import { Breakdown, Tallies } from "./score";
import "./review.css";

const BothLaws = lazy(async () => ({ default: (await import("@/components/qualification/what-if/both-laws")).BothLaws }));
const WhatIf = lazy(async () => ({ default: (await import("@/components/qualification/what-if/what-if")).WhatIf }));

export interface ReviewProps extends Pick<CaseDeskProps, "file" | "laws" | "lawNames" | "vocabulary" | "passMark"> {
  readonly work: CaseWork | null;
  readonly passed: boolean;
  readonly review: CaseReview;
  /** True when the reader has just handed in. */
  readonly takeFocus: boolean;
  /** Another attempt, where one is left. */
  readonly again: ReactNode;
}

/** Feedback on a case that was handed in: score, the file with reasons in place, the law's answer beside the learner's, what if. */
export function Review({ file, laws, lawNames, vocabulary, passMark, work, passed, review, takeFocus, again }: ReviewProps) {
  const t = useTranslations("qualification");
  const names = useNames(file);
  const order = useMemo(() => placesOf(file).flat(), [file]);
  const facts = useMemo(() => numberFacts(review, order), [review, order]);
  const feedback = useMemo(() => feedbackOf(review, facts), [review, facts]);
  const elements = useMemo(() => new Set<string>(Object.values(vocabulary).flatMap(({ named, others }) => [...named, ...others])), [vocabulary]);
  const input = useMemo(() => groundInput(review), [review]);
  const answers = useMemo(() => asAnswers(review.qualifications), [review]);
  const law = laws[0];
  const closing = review.closing[file.locale] ?? review.closing.en;
  const marks = readMarks(work?.marks ?? {}, elements);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) title.current?.focus();
  }, [takeFocus]);
  if (law === undefined) return null;
  const known = { lawNames, names, facts };
  return (
    <div className="review">
      <section className="review-head" aria-labelledby="review-title">
        <h2 ref={title} id="review-title" tabIndex={-1}>
          {t("reviewTitle", { percent: formatPercent(file.locale, review.score) })}
        </h2>
        <p>
          <Badge tone={passed ? "good" : "attention"} icon={passed ? "done" : "half"}>
            {t(passed ? "passed" : "notPassed", { percent: formatPercent(file.locale, passMark) })}
          </Badge>
        </p>
        {again}
        <Breakdown file={file} review={review} law={law} names={names} />
        <details className="review-tallies">
          <summary>{t("talliesTitle")}</summary>
          <Tallies file={file} review={review} />
        </details>
      </section>
      <section aria-labelledby="review-file">
        <h2 id="review-file">{t("reviewFileTitle")}</h2>
        <ReasonsState file={file} review={review} />
        <ReviewFile file={file} laws={laws} lawNames={lawNames} names={names} marks={marks} feedback={feedback} />
      </section>
      <section aria-labelledby="review-answers">
        <h2 id="review-answers">{t("answersTitle")}</h2>
        <p className="review-chosen">{t("chosenLine", { result: work?.verdict ? t(`result.${work.verdict}`) : t("nothingChosen") })}</p>
        {work?.words && (
          <blockquote className="review-words">
            <p className="field-mark">{t("ownWords")}</p>
            {work.words}
          </blockquote>
        )}
        <div className="answers">
          {answers.flatMap((answer) => {
            const own = laws.find(({ id }) => id === answer.profile.id);
            return own ? [<Answer key={own.id} answer={answer} law={own} {...known} />] : [];
          })}
        </div>
        {laws.length > 1 && (
          <Suspense>
            <BothLaws file={file} laws={laws} input={input} {...known} />
          </Suspense>
        )}
        <Reasons file={file} review={review} laws={laws} lawNames={lawNames} />
        {closing && (
          <Callout tone="practice" title={t("closingTitle")}>
            <p lang={review.closing[file.locale] ? undefined : "en"}>
              <Cited text={closing} laws={laws} lawNames={lawNames} />
            </p>
          </Callout>
        )}
      </section>
      <section aria-labelledby="what-if" className="no-print">
        <h2 id="what-if">{t("whatIf.title")}</h2>
        <Suspense fallback={<output className="block">{t("whatIf.loading")}</output>}>
          <WhatIf file={file} laws={laws} review={review} {...known} />
        </Suspense>
      </section>
    </div>
  );
}

/** How far the reasons may be relied on: nothing is said of reasons a named reviewer has signed. */
function ReasonsState({ file, review }: Pick<ReviewProps, "file" | "review">) {
  const t = useTranslations("qualification.reasonsState");
  const state = review.reasonsState[file.locale] ?? "pending";
  if (state === "reviewed") return null;
  return (
    <p className="text-mark">
      <TextMark words={t(`${state}.mark`)} /> <span>{t(`${state}.hint`)}</span>
    </p>
  );
}

/** Why each of the offered reasons tells the neighbour apart, or does not. */
function Reasons({ file, review, laws, lawNames }: Pick<ReviewProps, "file" | "review" | "laws" | "lawNames">) {
  const t = useTranslations("qualification");
  const reasons = review.whyNot[file.locale] ?? review.whyNot.en ?? {};
  return (
    <section>
      <h3>{t("reasonsTitle")}</h3>
      <ul className="review-reasons">
        {file.whyNot
          .filter(({ id }) => reasons[id] !== undefined)
          .map(({ id, text }) => (
            <li key={id}>
              <p lang={file.textLocale}>{text}</p>
              <p className="place-reason">
                <Cited text={reasons[id] ?? ""} laws={laws} lawNames={lawNames} />
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}

"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { LocalAttempt } from "@/lib/client/attempt-answers";
import type { AttemptPlace } from "@/lib/client/local-attempts";
import { keepPlace } from "@/lib/client/local-attempts";
import type { AttemptDeeds } from "@/lib/client/use-attempt";
import type { ItemResponse } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import { LANGUAGE_NAMES } from "@/lib/i18n/languages";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { attemptLocale } from "./attempt-locale";
import { AttemptTimer } from "./attempt-timer";
import { BeforeHandingIn } from "./before-handing-in";
import { ItemPlayer } from "./item-player";
import { QuestionList } from "./question-list";

/** The place of "look over and hand in" among the questions. */
const REVIEW = "review";

/** An open attempt, one question on the screen at a time. Every answer is given to the outbox at once. */
export function AttemptPlayer({
  local,
  deeds,
  locale,
  left,
}: {
  readonly local: LocalAttempt;
  readonly deeds: AttemptDeeds;
  readonly locale: Locale;
  /** Where the person was on this device. */
  readonly left: AttemptPlace;
}) {
  const t = useTranslations("quiz.player");
  const { items, dueAt, id } = local.view;
  const { place, flagged, heading, go, flag } = useWayThrough(id, left);
  // What was chosen here is shown at once; the outbox answers a moment later.
  const [chosen, setChosen] = useState<Readonly<Record<string, ItemResponse | null>>>({});
  const shown = attemptLocale(items, locale);
  const found = items.findIndex(({ item }) => item.id === place);
  const index = found < 0 ? 0 : found;
  const current = items[index];
  const answers = shownAnswers(local.answers, chosen);

  function answer(itemId: string, response: ItemResponse | null) {
    setChosen((before) => ({ ...before, [itemId]: response }));
    deeds.answer(itemId, response).catch(reportError);
  }

  const list = (
    <QuestionList
      items={items.map(({ item }) => item.id)}
      current={place === REVIEW ? null : (current?.item.id ?? null)}
      answers={answers}
      flagged={flagged}
      onGo={go}
    />
  );
  const timer = dueAt !== null && <AttemptTimer dueAt={Date.parse(dueAt)} />;
  if (place === REVIEW || current === undefined) {
    return (
      <div className="attempt">
        {timer}
        <BeforeHandingIn
          headingRef={heading}
          items={items.map(({ item }) => item.id)}
          answers={answers}
          flagged={flagged}
          onGo={go}
          onSubmit={() => deeds.submit()}
        />
      </div>
    );
  }
  const text = current.texts[shown];
  const next = items[index + 1];
  const previous = items[index - 1];
  const answered = answers[current.item.id] ?? null;
  const isFlagged = flagged.includes(current.item.id);
  return (
    <div className="attempt">
      {timer}
      {list}
      {shown !== locale && <PendingNote shown={shown} />}
      <section aria-labelledby="question-heading" lang={shown}>
        <div className="question-head" lang={locale}>
          <h2 id="question-heading" ref={heading} tabIndex={-1}>
            {t("question", { number: index + 1, total: items.length })}
          </h2>
          <button type="button" className="flag" aria-pressed={isFlagged} onClick={() => flag(current.item.id)}>
            {t(isFlagged ? "unflag" : "flag")}
          </button>
        </div>
        {text ? (
          <ItemPlayer
            key={current.item.id}
            item={current.item}
            text={text}
            response={answered}
            closed={false}
            onAnswer={(response) => answer(current.item.id, response)}
          />
        ) : (
          <Alert tone="attention">{t("missingText")}</Alert>
        )}
      </section>
      <QuestionMoves
        previous={previous?.item.id}
        next={next?.item.id}
        onGo={go}
        onReview={() => go(REVIEW)}
        onClear={answered !== null && current.item.kind !== "short" ? () => answer(current.item.id, null) : undefined}
      />
    </div>
  );
}

/** The known answers with what was just chosen over them. */
function shownAnswers(known: Readonly<Record<string, ItemResponse>>, chosen: Readonly<Record<string, ItemResponse | null>>): Record<string, ItemResponse> {
  const all: Record<string, ItemResponse | null> = { ...known, ...chosen };
  return Object.fromEntries(Object.entries(all).flatMap(([itemId, response]) => (response === null ? [] : [[itemId, response]])));
}

/** Where the person is among the questions and which they put off: kept on this device, announced by moving the focus. */
function useWayThrough(attemptId: string, left: AttemptPlace) {
  const [way, setWay] = useState(left);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [way.place]);

  function take(next: AttemptPlace, focus: boolean) {
    moved.current = focus;
    setWay(next);
    keepPlace(attemptId, next).catch(reportError);
  }
  const { flagged } = way;
  return {
    ...way,
    heading,
    go: (place: string) => take({ place, flagged }, true),
    flag: (itemId: string) =>
      take({ place: itemId, flagged: flagged.includes(itemId) ? flagged.filter((each) => each !== itemId) : [...flagged, itemId] }, false),
  };
}

/** The ways on from a question; taking the answer back where there is one. */
function QuestionMoves({
  previous,
  next,
  onGo,
  onReview,
  onClear,
}: {
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly onGo: (itemId: string) => void;
  readonly onReview: () => void;
  readonly onClear: (() => void) | undefined;
}) {
  const t = useTranslations("quiz.player");
  return (
    <>
      <p className="question-moves">
        {previous !== undefined && (
          <Button icon="previous" onClick={() => onGo(previous)}>
            {t("previous")}
          </Button>
        )}
        {next === undefined ? (
          <Button tone="primary" iconEnd="next" onClick={onReview}>
            {t("toReview")}
          </Button>
        ) : (
          <Button tone="primary" iconEnd="next" onClick={() => onGo(next)}>
            {t("next")}
          </Button>
        )}
      </p>
      <p className="question-moves question-more">
        {onClear && (
          <Button tone="quiet" onClick={onClear}>
            {t("clear")}
          </Button>
        )}
        {next !== undefined && (
          <Button tone="quiet" onClick={onReview}>
            {t("toReview")}
          </Button>
        )}
      </p>
    </>
  );
}

function PendingNote({ shown }: { readonly shown: Locale }) {
  const t = useTranslations("text");
  return (
    <p className="pending-note">
      {t("pending")}. {t("pendingHint", { language: LANGUAGE_NAMES[shown] })}
    </p>
  );
}

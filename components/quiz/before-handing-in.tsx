import { Button } from "@/components/ui/button";
import type { ItemResponse } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { useState } from "react";

/** The last look: which questions have no answer and which were flagged, each one step away; then hand in. */
export function BeforeHandingIn({
  headingRef,
  items,
  answers,
  flagged,
  onGo,
  onSubmit,
}: {
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly items: readonly string[];
  readonly answers: Readonly<Record<string, ItemResponse>>;
  readonly flagged: readonly string[];
  readonly onGo: (itemId: string) => void;
  readonly onSubmit: () => Promise<void>;
}) {
  const t = useTranslations("quiz.review");
  const [busy, setBusy] = useState(false);
  const unanswered = items.filter((itemId) => answers[itemId] === undefined);
  const later = items.filter((itemId) => flagged.includes(itemId));
  const last = items.at(-1);
  function submit() {
    setBusy(true);
    onSubmit()
      .catch(reportError)
      .finally(() => setBusy(false));
  }
  return (
    <section aria-labelledby="review-heading">
      <h2 id="review-heading" ref={headingRef} tabIndex={-1} className="text-xl">
        {t("title")}
      </h2>
      {unanswered.length > 0 ? (
        <Named title={t("unanswered", { count: unanswered.length })} items={items} named={unanswered} onGo={onGo} />
      ) : (
        <p className="my-3">{t("all")}</p>
      )}
      {later.length > 0 && <Named title={t("flagged", { count: later.length })} items={items} named={later} onGo={onGo} />}
      <p className="my-4 max-w-read text-soft">{t("final")}</p>
      <p className="question-moves">
        {last && (
          <Button icon="previous" onClick={() => onGo(last)}>
            {t("back")}
          </Button>
        )}
        <Button tone="primary" busy={busy} onClick={submit}>
          {t("submit")}
        </Button>
      </p>
    </section>
  );
}

function Named({
  title,
  items,
  named,
  onGo,
}: {
  readonly title: string;
  readonly items: readonly string[];
  readonly named: readonly string[];
  readonly onGo: (itemId: string) => void;
}) {
  const t = useTranslations("quiz.player");
  return (
    <div className="my-3">
      <p>{title}</p>
      <ul className="mt-1 flex flex-wrap gap-2">
        {named.map((itemId) => (
          <li key={itemId}>
            <Button size="small" onClick={() => onGo(itemId)}>
              {t("question", { number: items.indexOf(itemId) + 1, total: items.length })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

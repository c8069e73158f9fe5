import { Icon } from "@/components/ui/icon";
import type { ItemResponse } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";

/** All questions by number, each with its state in sign and words. */
export function QuestionList({
  items,
  current,
  answers,
  flagged,
  onGo,
}: {
  readonly items: readonly string[];
  readonly current: string | null;
  readonly answers: Readonly<Record<string, ItemResponse>>;
  readonly flagged: readonly string[];
  readonly onGo: (itemId: string) => void;
}) {
  const t = useTranslations("quiz.player");
  return (
    <nav aria-label={t("list")} className="question-list">
      <ol>
        {items.map((itemId, index) => {
          const answered = answers[itemId] !== undefined;
          return (
            <li key={itemId}>
              <button
                type="button"
                aria-current={itemId === current ? "step" : undefined}
                data-answered={answered || undefined}
                data-flagged={flagged.includes(itemId) || undefined}
                onClick={() => onGo(itemId)}
              >
                <span className="sr-only">
                  {t("question", { number: index + 1, total: items.length })}, {t(answered ? "answered" : "unanswered")}
                  {flagged.includes(itemId) && `, ${t("flagged")}`}
                </span>
                <span aria-hidden="true">{index + 1}</span>
                {answered && <Icon name="check" size={12} />}
                {flagged.includes(itemId) && <span aria-hidden="true" className="flag-sign" />}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

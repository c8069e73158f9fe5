import { Badge } from "@/components/ui/badge";
import type { ProofArgument } from "@/lib/domain/proof";
import type { Board } from "@/lib/domain/proof/play";
import { answerTo } from "@/lib/domain/proof/play";
import { useTranslations } from "next-intl";
import { argumentWords, itemName, reasonWords } from "./content";
import type { ProofContent } from "./content";

interface ReviewProps {
  readonly content: ProofContent;
  readonly board: Board;
}

/** Argument by argument: the answer given, the answer that fits, and which items meet it. */
export function ArgumentReview({ content, board }: ReviewProps) {
  const t = useTranslations("proof");
  return (
    <>
      <h3 className="mt-8 text-lg">{t("argumentsTitle")}</h3>
      <div className="proof-review">
        {content.script.arguments.map((argument, index) => (
          <Argument key={argument.id} argument={argument} number={index + 1} content={content} board={board} />
        ))}
      </div>
    </>
  );
}

function Argument({ argument, number, content, board }: ReviewProps & { readonly argument: ProofArgument; readonly number: number }) {
  const t = useTranslations("proof");
  const words = argumentWords(content, argument.id);
  const { reason, items } = answerTo(board, argument.id);
  const worth = argument.reasons.find(({ id }) => id === reason)?.worth ?? 0;
  const best = argument.reasons.find((one) => one.worth === 1);
  const names = (ids: readonly string[]) => ids.map((id) => itemName(content, id)).join("; ");
  const beside = items.filter((item) => !argument.meets.includes(item));
  return (
    <section data-argument={argument.id}>
      <h4>
        {number}. {words.title} <Badge tone={worth === 1 ? "good" : "attention"}>{t(worth === 1 ? "fits" : worth > 0 ? "fitsPartly" : "fitsNot")}</Badge>
      </h4>
      <p>{words.answer}</p>
      {reason !== null && (
        <p>
          <strong>{t("yourReason")}</strong> {reasonWords(content, argument.id, reason).label}. {reasonWords(content, argument.id, reason).why}
        </p>
      )}
      {best && best.id !== reason && (
        <p>
          <strong>{t("betterReason")}</strong> {reasonWords(content, argument.id, best.id).label}. {reasonWords(content, argument.id, best.id).why}
        </p>
      )}
      <p className="text-soft">
        {t("meets", { count: argument.needs })} {names(argument.meets)}.{beside.length > 0 && ` ${t("besideItems")} ${names(beside)}.`}
      </p>
    </section>
  );
}

import { RadioGroup } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import type { ProofArgument, ProofMove } from "@/lib/domain/proof";
import type { Board, ProofAnswer } from "@/lib/domain/proof/play";
import { answerTo } from "@/lib/domain/proof/play";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { argumentWords, itemName } from "./content";
import type { ProofContent } from "./content";

interface ArgumentsProps {
  readonly content: ProofContent;
  readonly board: Board;
  readonly onMove: (move: ProofMove) => void;
  readonly full: boolean;
}

/** The arguments of the defence, one under the other; each is answered by items and by a reason. */
export function ArgumentsPart(props: ArgumentsProps) {
  const t = useTranslations("proof");
  const { content, board } = props;
  // Opened once, so that an argument does not close under the hands of whoever has just answered it.
  const [first] = useState(() => content.script.arguments.find(({ id }) => answerTo(board, id).reason === null)?.id);
  return (
    <>
      <p className="max-w-read">{t("argumentsHint")}</p>
      <ol className="proof-arguments">
        {content.script.arguments.map((argument, index) => (
          <li key={argument.id}>
            <details open={argument.id === first} data-argument={argument.id}>
              <summary>
                <Icon name={answerTo(board, argument.id).reason === null ? "circle" : "done"} />
                <span>
                  {index + 1}. {argumentWords(content, argument.id).title}
                </span>
                <span className="proof-small">{t(stateOf(answerTo(board, argument.id)))}</span>
              </summary>
              <Argument argument={argument} {...props} />
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}

function stateOf({ items, reason }: ProofAnswer): "answered" | "begun" | "open" {
  if (reason !== null) return "answered";
  return items.length > 0 ? "begun" : "open";
}

function Argument({ argument, content, board, onMove, full }: ArgumentsProps & { readonly argument: ProofArgument }) {
  const t = useTranslations("proof");
  const words = argumentWords(content, argument.id);
  const answer = answerTo(board, argument.id);
  const change = (next: Partial<ProofAnswer>) =>
    onMove({ kind: "answer", argument: argument.id, items: [...(next.items ?? answer.items)], reason: next.reason ?? answer.reason });
  return (
    <div className="proof-argument">
      <blockquote>{words.says}</blockquote>
      <fieldset className="proof-choose" disabled={full}>
        <legend>{t("withItems", { count: argument.needs })}</legend>
        {content.script.items.map(({ id }) => {
          const chosen = answer.items.includes(id);
          return (
            <label key={id} className="proof-tick" data-item={id}>
              <input
                type="checkbox"
                checked={chosen}
                onChange={() => change({ items: chosen ? answer.items.filter((item) => item !== id) : [...answer.items, id] })}
              />
              <span>{itemName(content, id)}</span>
            </label>
          );
        })}
      </fieldset>
      <RadioGroup
        id={`reason-${argument.id}`}
        name={`reason-${argument.id}`}
        label={t("withReason")}
        value={answer.reason ?? ""}
        onChange={(reason) => change({ reason })}
        choices={argument.reasons.map(({ id }) => ({ value: id, label: words.reasons[id]?.label ?? "", disabled: full }))}
      />
    </div>
  );
}

import { OrderList } from "@/components/ui/order-list";
import { OwnWords } from "@/components/ui/own-words";
import type { RequestPart } from "@/lib/domain/request";
import type { Draft } from "@/lib/domain/request/play";
import { partOf } from "@/lib/domain/request/play";
import { useTranslations } from "next-intl";
import { blockWords, change, partName, partWords } from "./content";
import type { RequestContent, RequestRound } from "./content";
import { ownRules } from "./own-rules";

interface DraftProps {
  readonly content: RequestContent;
  readonly round: RequestRound;
  readonly draft: Draft;
}

/** The nine parts: sentences to choose, an order where it matters, own words where they are due. */
export function DraftPart(props: DraftProps) {
  const t = useTranslations("request");
  return (
    <>
      <p className="max-w-read">{t("draftHint")}</p>
      {props.content.script.parts.map((part) => (
        <Part key={part.id} part={part} {...props} />
      ))}
    </>
  );
}

function Part({ part, content, round, draft }: DraftProps & { readonly part: RequestPart }) {
  const t = useTranslations("request");
  const words = partWords(content, part.id);
  const { blocks, text } = partOf(draft, part.id);
  const arrange = (next: readonly string[]) => change(round, { kind: "arrange", part: part.id, blocks: [...next] });
  return (
    <section className="request-part" id={`part-${part.id}`} data-part={part.id} aria-labelledby={`title-${part.id}`} tabIndex={-1}>
      <h3 id={`title-${part.id}`}>{partName(content, part.id)}</h3>
      <p className="text-soft">{words.asks}</p>
      <fieldset disabled={round.full} className="request-blocks">
        <legend className="sr-only">{t("blocksOf", { part: words.title })}</legend>
        {part.blocks.map(({ id }) => {
          const chosen = blocks.includes(id);
          return (
            <label key={id} className="choice" data-block={id}>
              <input type="checkbox" checked={chosen} onChange={() => arrange(chosen ? blocks.filter((block) => block !== id) : [...blocks, id])} />
              <span>{blockWords(content, part.id, id).text}</span>
            </label>
          );
        })}
      </fieldset>
      {part.ordered && blocks.length > 1 && (
        <OrderList label={t("orderOf", { part: words.title })} order={blocks} textOf={(id) => blockWords(content, part.id, id).text} onOrder={arrange} />
      )}
      {part.own && (
        <OwnWords
          id={`own-${part.id}`}
          label={words.own ?? ""}
          longest={2000}
          rulesOf={ownRules(t, part.own, content.script.protected)}
          text={text}
          disabled={round.full}
          onWrite={(next) => change(round, { kind: "write", part: part.id, text: next })}
        />
      )}
    </section>
  );
}

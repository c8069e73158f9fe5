import { Badge } from "@/components/ui/badge";
import type { RequestPart } from "@/lib/domain/request";
import type { Draft, RequestBlock, RequestNeed } from "@/lib/domain/request/play";
import { faultsOf, partOf } from "@/lib/domain/request/play";
import { useTranslations } from "next-intl";
import { FaultWords } from "./answer-part";
import { blockWords, needWords, partName } from "./content";
import type { RequestContent } from "./content";

interface ReviewProps {
  readonly content: RequestContent;
  readonly draft: Draft;
}

/** Channel by channel and part by part: what was chosen, what belonged there, and why. */
export function Review({ content, draft }: ReviewProps) {
  const t = useTranslations("request");
  return (
    <>
      <h3 className="mt-8 text-lg">{t("channelsTitle")}</h3>
      <ul className="request-review">
        {content.script.needs.map((need) => (
          <Need key={need.id} need={need} content={content} draft={draft} />
        ))}
      </ul>
      <h3 className="mt-8 text-lg">{t("partsTitle")}</h3>
      {content.script.parts.map((part) => (
        <Part key={part.id} part={part} content={content} draft={draft} />
      ))}
    </>
  );
}

function Need({ need, content, draft }: ReviewProps & { readonly need: RequestNeed }) {
  const t = useTranslations("request");
  const chosen = draft.routes.find((route) => route.need === need.id)?.channel;
  const right = chosen === need.channel;
  const words = needWords(content, need.id);
  return (
    <li data-right={right}>
      <strong>{words.label}</strong> <Badge tone={right ? "good" : "attention"}>{t(`channel.${need.channel}`)}</Badge>
      {!right && <span className="text-soft"> {chosen ? t("youChose", { channel: t(`channel.${chosen}`) }) : t("notChosen")}</span>}
      <span className="block">{words.why}</span>
    </li>
  );
}

function Part({ part, content, draft }: ReviewProps & { readonly part: RequestPart }) {
  const t = useTranslations("request");
  const { blocks } = partOf(draft, part.id);
  const faults = faultsOf(content.script, draft.parts).filter((fault) => fault.part === part.id && fault.kind === "words");
  const sound = part.blocks.filter(({ flaw }) => flaw === undefined);
  return (
    <section className="request-part-review">
      <h4>{partName(content, part.id)}</h4>
      <ul className="request-review">
        {part.blocks.map((block) => (
          <Block key={block.id} block={block} part={part.id} chosen={blocks.includes(block.id)} content={content} />
        ))}
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)} data-right="false">
            <FaultWords content={content} fault={fault} />
          </li>
        ))}
      </ul>
      {part.ordered && <p className="text-soft">{t("rightOrder", { order: sound.map(({ id }) => place(part, id)).join(" → ") })}</p>}
    </section>
  );
}

const place = (part: RequestPart, id: string) => part.blocks.findIndex((block) => block.id === id) + 1;

function Block({
  block,
  part,
  chosen,
  content,
}: {
  readonly block: RequestBlock;
  readonly part: string;
  readonly chosen: boolean;
  readonly content: RequestContent;
}) {
  const t = useTranslations("request");
  const { text, why } = blockWords(content, part, block.id);
  const right = block.flaw === undefined ? chosen || !block.required : !chosen;
  const kind = block.flaw !== undefined ? "flawed" : block.required ? "required" : "useful";
  const number = content.script.parts.find(({ id }) => id === part)?.blocks.indexOf(block) ?? 0;
  return (
    <li data-right={right}>
      <span className="request-quote">
        {number + 1}. {text}
      </span>{" "}
      <Badge tone={right ? "good" : "attention"}>{t(chosen ? "chosen" : "left")}</Badge> <Badge>{t(`kind.${kind}`)}</Badge>
      <span className="block">{why}</span>
    </li>
  );
}

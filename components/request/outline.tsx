import type { Draft } from "@/lib/domain/request/play";
import { partOf } from "@/lib/domain/request/play";
import { useTranslations } from "next-intl";
import { blockWords, partName } from "./content";
import type { RequestContent } from "./content";

/** The outline as a sheet of paper: what is printed, whatever part of the exercise is in view. */
export function Outline({ content, draft, shown }: { readonly content: RequestContent; readonly draft: Draft; readonly shown: boolean }) {
  const t = useTranslations("request");
  return (
    <section className="request-paper" data-shown={shown} aria-labelledby="request-outline">
      <h2 id="request-outline">{t("outlineTitle")}</h2>
      <p className="text-soft">{t("outlineNote", { title: content.words.title })}</p>
      {content.script.parts.map(({ id }) => {
        const { blocks, text } = partOf(draft, id);
        const own = text.trim();
        return (
          <section key={id}>
            <h3>{partName(content, id)}</h3>
            {blocks.map((block) => (
              <p key={block}>{blockWords(content, id, block).text}</p>
            ))}
            {own && <p className="request-own-text">{own}</p>}
            {blocks.length === 0 && !own && <p className="text-soft">{t("empty")}</p>}
          </section>
        );
      })}
    </section>
  );
}

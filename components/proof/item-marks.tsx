import { Badge } from "@/components/ui/badge";
import type { ProofItem } from "@/lib/domain/proof";
import { useTranslations } from "next-intl";
import { itemWords } from "./content";
import type { ProofContent } from "./content";

/** Where an item comes from, and what is wrong with it. */
export function ItemMarks({ content, item }: { readonly content: ProofContent; readonly item: ProofItem }) {
  const t = useTranslations("proof");
  const { weak } = itemWords(content, item.id);
  return (
    <>
      <p className="proof-marks">
        <Badge>{t(`origin.${item.origin}`)}</Badge>
        {item.weaknesses.map((weakness) => (
          <Badge key={weakness} tone="attention" icon="caution">
            {t(`weakness.${weakness}`)}
          </Badge>
        ))}
      </p>
      {item.weaknesses.map((weakness) => (
        <p key={weakness} className="proof-weak">
          {weak[weakness]}
        </p>
      ))}
    </>
  );
}

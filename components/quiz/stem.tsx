import type { ItemText } from "@/lib/domain/catalogue";
import { InlineText } from "./inline-text";

/** Situation, question and what to do, in the order they are read. Phrasing content only: it may stand in a legend. */
export function Stem({ text, hint }: { readonly text: ItemText; readonly hint?: string }) {
  return (
    <span className="stem">
      {text.situation && (
        <span className="situation">
          <InlineText text={text.situation} />
        </span>
      )}
      <span className="stem-words">
        <InlineText text={text.stem} />
      </span>
      {(text.hint ?? hint) && <span className="stem-hint">{text.hint ?? hint}</span>}
    </span>
  );
}

import type { ProofItem, ProofMove } from "@/lib/domain/proof";
import type { Board } from "@/lib/domain/proof/play";
import { itemsIn } from "@/lib/domain/proof/play";
import { useTranslations } from "next-intl";
import { LiveMatrix } from "./live-matrix";
import { accusedName, cellName, cellsOf, elementName, itemName, itemWords } from "./content";
import type { ProofContent } from "./content";
import { ItemMarks } from "./item-marks";

interface MatrixProps {
  readonly content: ProofContent;
  readonly board: Board;
  readonly onMove: (move: ProofMove) => void;
  /** No further move fits. */
  readonly full: boolean;
}

/** Every item with the cells it can be placed in, and the matrix that comes of it. */
export function MatrixPart(props: MatrixProps) {
  const t = useTranslations("proof");
  const { content, board } = props;
  return (
    <div className="proof-desk">
      <section aria-labelledby="proof-items">
        <h3 id="proof-items">{t("itemsTitle", { count: content.script.items.length })}</h3>
        <p className="mt-2 text-soft">{t("itemsHint")}</p>
        <ol className="proof-items">
          {content.script.items.map((item) => (
            <li key={item.id}>
              <Item item={item} {...props} />
            </li>
          ))}
        </ol>
      </section>
      <LiveMatrix content={content} board={board} />
    </div>
  );
}

function Item({ item, content, board, onMove, full }: MatrixProps & { readonly item: ProofItem }) {
  const t = useTranslations("proof");
  const { says } = itemWords(content, item.id);
  return (
    <article data-item={item.id}>
      <h4>{itemName(content, item.id)}</h4>
      <p>{says}</p>
      <ItemMarks content={content} item={item} />
      <div className="proof-cells">
        {content.script.accused.map((accused) => (
          <fieldset key={accused} disabled={full}>
            <legend>
              {t("placeFor", { name: accusedName(content, accused) })}
              <span className="sr-only">: {itemName(content, item.id)}</span>
            </legend>
            {cellsOf(content, accused).map((cell) => {
              const placed = itemsIn(board, cell.id).includes(item.id);
              return (
                <label key={cell.id} className="proof-tick">
                  <input
                    type="checkbox"
                    checked={placed}
                    aria-label={cellName(content, cell)}
                    onChange={() => onMove({ kind: placed ? "remove" : "place", cell: cell.id, item: item.id })}
                  />
                  <span>{elementName(content, cell.element)}</span>
                </label>
              );
            })}
          </fieldset>
        ))}
      </div>
    </article>
  );
}

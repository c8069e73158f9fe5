import { Badge } from "@/components/ui/badge";
import type { Board, ProofCell } from "@/lib/domain/proof/play";
import { bearingIn, isUnusable, itemsIn, legsOf } from "@/lib/domain/proof/play";
import { useTranslations } from "next-intl";
import { cellName, itemName, itemWords } from "./content";
import type { ProofContent } from "./content";

interface ReviewProps {
  readonly content: ProofContent;
  readonly board: Board;
}

/** Cell by cell: what was placed and whether it bears, what could have been placed, and what proves it or keeps it white. */
export function CellReview({ content, board }: ReviewProps) {
  const t = useTranslations("proof");
  return (
    <>
      <h3 className="mt-8 text-lg">{t("cellsTitle")}</h3>
      <div className="proof-review">
        {content.script.cells.map((cell) => (
          <Cell key={cell.id} cell={cell} content={content} board={board} />
        ))}
      </div>
    </>
  );
}

function Cell({ cell, content, board }: ReviewProps & { readonly cell: ProofCell }) {
  const t = useTranslations("proof");
  const placed = itemsIn(board, cell.id);
  const missed = content.script.items.filter((item) => cell.provable && item.bears.includes(cell.id) && !isUnusable(item) && !placed.includes(item.id));
  return (
    <section data-cell={cell.id}>
      <h4>
        {cellName(content, cell)} <Verdict cell={cell} content={content} board={board} />
      </h4>
      <p>{content.words.cells[cell.id]}</p>
      {placed.length > 0 && (
        <ul className="proof-placed">
          {placed.map((id) => (
            <Placed key={id} id={id} cell={cell} content={content} />
          ))}
        </ul>
      )}
      {missed.length > 0 && (
        <p className="text-soft">
          {t("missed")} {missed.map(({ id }) => itemName(content, id)).join("; ")}
        </p>
      )}
    </section>
  );
}

function Placed({ id, cell, content }: { readonly id: string; readonly cell: ProofCell; readonly content: ProofContent }) {
  const t = useTranslations("proof");
  const item = content.script.items.find((one) => one.id === id);
  const verdict = item && isUnusable(item) ? "unusable" : item?.bears.includes(cell.id) ? "bears" : "beside";
  return (
    <li data-verdict={verdict}>
      <strong>{itemName(content, id)}</strong> – {t(`verdict.${verdict}`)} {itemWords(content, id).bears}
    </li>
  );
}

function Verdict({ cell, content, board }: ReviewProps & { readonly cell: ProofCell }) {
  const t = useTranslations("proof");
  const empty = itemsIn(board, cell.id).length === 0;
  if (!cell.provable) return <Badge tone={empty ? "good" : "attention"}>{t(empty ? "leftWhite" : "charged")}</Badge>;
  if (bearingIn(content.script, board, cell.id).length === 0) return <Badge tone="attention">{t("uncovered")}</Badge>;
  if (!cell.core) return <Badge tone="good">{t("covered")}</Badge>;
  const legs = legsOf(content.script, board, cell.id);
  if (legs === 1) return <Badge tone="good">{t("twoMet")}</Badge>;
  return <Badge tone="attention">{t(legs > 0 ? "halfLeg" : "oneLeg")}</Badge>;
}

import { Icon } from "@/components/ui/icon";
import type { Board, CellCount, ProofCell } from "@/lib/domain/proof/play";
import { countOf, itemsIn } from "@/lib/domain/proof/play";
import { useTranslations } from "next-intl";
import { accusedName, cellName, cellsOf, elementName } from "./content";
import type { ProofContent } from "./content";

/** The matrix as it stands: what is in each cell, from whom, how many of it weak, and whether a core cell has its second leg. */
export function LiveMatrix({ content, board }: { readonly content: ProofContent; readonly board: Board }) {
  const t = useTranslations("proof");
  const core = content.script.cells.filter((cell) => cell.core && itemsIn(board, cell.id).length > 0);
  const two = core.filter((cell) => countOf(content.script, board, cell.id).two).length;
  const used = content.script.items.filter(({ id }) => board.placed.some(({ items }) => items.includes(id)));
  const weak = used.filter(({ weaknesses }) => weaknesses.length > 0).length;
  return (
    <section className="proof-live" aria-labelledby="proof-live">
      <h3 id="proof-live">{t("matrixTitle")}</h3>
      <p role="status" className="text-soft">
        {t("summary", { two, core: core.length, weak, used: used.length })}
      </p>
      {content.script.accused.map((accused) => (
        <table key={accused}>
          <caption>{accusedName(content, accused)}</caption>
          <thead>
            <tr>
              <th scope="col">{t("element")}</th>
              <th scope="col">{t("itemsHead")}</th>
              <th scope="col">{t("ruleOfTwo")}</th>
            </tr>
          </thead>
          <tbody>
            {cellsOf(content, accused).map((cell) => (
              <CellRow key={cell.id} content={content} board={board} cell={cell} />
            ))}
          </tbody>
        </table>
      ))}
      <p className="proof-note">{t("liveNote")}</p>
    </section>
  );
}

function CellRow({ content, board, cell }: { readonly content: ProofContent; readonly board: Board; readonly cell: ProofCell }) {
  const t = useTranslations("proof");
  const count = countOf(content.script, board, cell.id);
  const numbers = itemsIn(board, cell.id).map((id) => content.script.items.findIndex((item) => item.id === id) + 1);
  return (
    <tr data-cell={cell.id} data-two={count.two}>
      <th scope="row">{elementName(content, cell.element)}</th>
      <td>
        {numbers.length === 0 ? t("white") : numbers.toSorted((one, other) => one - other).join(", ")}
        {count.items > 0 && <span className="proof-small">{t("counts", { person: count.fromPerson, weak: count.weak })}</span>}
      </td>
      <td>
        <Two cell={cell} count={count} name={cellName(content, cell)} />
      </td>
    </tr>
  );
}

function Two({ cell, count, name }: { readonly cell: ProofCell; readonly count: CellCount; readonly name: string }) {
  const t = useTranslations("proof");
  if (!cell.core) return t("notCore");
  if (count.items === 0) return <span aria-label={`${name}: ${t("white")}`}>–</span>;
  return (
    <span className={count.two ? "proof-two" : "proof-one"}>
      <Icon name={count.two ? "check" : "caution"} size={14} /> {t(count.two ? "twoMet" : "oneLeg")}
    </span>
  );
}

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";

type Way = "up" | "down";

/** Chosen sentences in their order; two buttons move each, the new place is announced and the focus stays on the button. */
export function OrderList({
  label,
  order,
  textOf,
  onOrder,
}: {
  readonly label: string;
  readonly order: readonly string[];
  readonly textOf: (id: string) => string;
  readonly onOrder: (order: readonly string[]) => void;
}) {
  const t = useTranslations("exercise");
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ readonly id: string; readonly way: Way } | null>(null);
  const [said, say] = useState("");
  useEffect(() => {
    if (moved.current) list.current?.querySelector<HTMLElement>(`[data-entry="${moved.current.id}"] [data-way="${moved.current.way}"]`)?.focus();
    moved.current = null;
  }, [order]);

  function move(id: string, way: Way) {
    const from = order.indexOf(id);
    const other = order[way === "up" ? from - 1 : from + 1];
    if (other === undefined) return;
    moved.current = { id, way };
    say(t("moved", { place: way === "up" ? from : from + 2, total: order.length }));
    onOrder(order.map((each) => (each === id ? other : each === other ? id : each)));
  }

  return (
    <div className="order-list">
      <p className="order-list-label">{label}</p>
      <ol ref={list} aria-label={label}>
        {order.map((id, index) => (
          <li key={id} data-entry={id}>
            <span>{textOf(id)}</span>
            <span className="order-list-moves">
              {(["up", "down"] as const).map((way) => {
                const stuck = way === "up" ? index === 0 : index === order.length - 1;
                return (
                  <button
                    key={way}
                    type="button"
                    className="button button-plain button-small"
                    data-way={way}
                    aria-label={t(way, { number: index + 1 })}
                    aria-disabled={stuck}
                    onClick={stuck ? undefined : () => move(id, way)}
                  >
                    {way === "up" ? "↑" : "↓"}
                  </button>
                );
              })}
            </span>
          </li>
        ))}
      </ol>
      <p className="sr-only" role="status">
        {said}
      </p>
    </div>
  );
}

import { Button } from "@/components/ui/button";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { PartFeedback } from "./feedback";
import { InlineText } from "./inline-text";
import { plainText } from "./plain-text";
import type { PlayerProps } from "./player-props";
import { Stem } from "./stem";

type Way = "up" | "down";

/** Entries in a list, each moved by two buttons; the new place is announced and the focus stays on the button used. */
export function OrderPlayer({ item, text, response, onAnswer, closed, feedback }: PlayerProps<"order">) {
  const t = useTranslations("quiz");
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ readonly entry: string; readonly way: Way } | null>(null);
  const [said, say] = useState("");
  const answer = response && "order" in response ? response.order : undefined;
  const order = answer ?? item.entries;
  const wanted = feedback?.key && "order" in feedback.key ? feedback.key.order : undefined;
  const words = (entry: string) => plainText(text.entries?.[entry] ?? "");

  useEffect(() => {
    if (moved.current) list.current?.querySelector<HTMLElement>(`[data-entry="${moved.current.entry}"] [data-way="${moved.current.way}"]`)?.focus();
    moved.current = null;
  }, [order]);

  function move(entry: string, way: Way) {
    const from = order.indexOf(entry);
    const to = way === "up" ? from - 1 : from + 1;
    const other = order[to];
    if (other === undefined) return;
    moved.current = { entry, way };
    say(t("moved", { entry: words(entry), place: to + 1, total: order.length }));
    onAnswer({ order: order.map((each) => (each === entry ? other : each === other ? entry : each)) });
  }

  return (
    <fieldset className="question" disabled={closed}>
      <legend>
        <Stem text={text} hint={t("hint.order")} />
      </legend>
      <ol className="entries" ref={list}>
        {order.map((entry, index) => (
          <li key={entry} data-entry={entry} data-mark={feedback?.parts[entry]}>
            <span className="entry-words">
              <InlineText text={text.entries?.[entry] ?? ""} />
            </span>
            {!closed && (
              <span className="entry-moves">
                <MoveButton way="up" label={t("moveUp", { entry: words(entry) })} stuck={index === 0} onMove={() => move(entry, "up")} />
                <MoveButton way="down" label={t("moveDown", { entry: words(entry) })} stuck={index === order.length - 1} onMove={() => move(entry, "down")} />
              </span>
            )}
            <PartFeedback part={entry} feedback={feedback} right={wanted && t("placeOf", { place: wanted.indexOf(entry) + 1 })} />
          </li>
        ))}
      </ol>
      {!answer && !closed && (
        <Button size="small" onClick={() => onAnswer({ order: [...item.entries] })}>
          {t("keepOrder")}
        </Button>
      )}
      <p className="sr-only" role="status">
        {said}
      </p>
    </fieldset>
  );
}

/** Stays focusable at the end of the list: a button that vanishes under the finger loses the place. */
function MoveButton({ way, label, stuck, onMove }: { readonly way: Way; readonly label: string; readonly stuck: boolean; readonly onMove: () => void }) {
  return (
    <button type="button" className="move" data-way={way} aria-label={label} aria-disabled={stuck} onClick={stuck ? undefined : onMove}>
      <svg
        aria-hidden="true"
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={way === "up" ? "m3.5 10 4.5-4.5 4.5 4.5" : "m3.5 6 4.5 4.5L12.5 6"} />
      </svg>
    </button>
  );
}

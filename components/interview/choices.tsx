"use client";

import type { InterviewMove, Offer, ScriptMove } from "@/lib/domain/interview/play";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import type { Interview } from "./interview";
import { isAction } from "./spoken";

/** What can be said next, with the keys 1 to 9. */
export function Choices({ interview, offer }: { readonly interview: Interview; readonly offer: Offer }) {
  const t = useTranslations("interview");
  const { words, language, add } = interview;
  useNumberKeys(offer.moves, add);
  return (
    <section className="choices" aria-labelledby="choices">
      <h3 id="choices">{t("choices")}</h3>
      {offer.moves.length > 0 && <p className="choices-hint">{t("choicesHint")}</p>}
      <ol className="choice-list">
        {offer.moves.map(({ id, kind }, index) => {
          const said = words.moves[id]?.say ?? "";
          return (
            <li key={id}>
              <button
                type="button"
                className={kind === "go" || isAction(said) ? "say say-way" : "say"}
                onClick={() => add({ kind: "say", move: id })}
                data-move={id}
              >
                <kbd className="say-key">{index + 1}</kbd>
                <span lang={language}>{said}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What can always be done: a break, a stop, and after a break the consent renewed. */
export function Standing({ interview: { add }, offer }: { readonly interview: Interview; readonly offer: Offer }) {
  const t = useTranslations("interview");
  return (
    <ul className="standing" aria-label={t("always")}>
      {offer.standing.map((kind) => (
        <li key={kind}>
          <button type="button" className="button button-plain button-small" onClick={() => add({ kind })} data-move={kind}>
            {t(`standing.${kind}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Keys 1 to 9 choose, unless somebody types or holds a modifier. */
function useNumberKeys(moves: readonly ScriptMove[], add: (move: InterviewMove) => void): void {
  useEffect(() => {
    function choose(event: KeyboardEvent) {
      const busy = event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target);
      const move = busy || !/^[1-9]$/.test(event.key) ? undefined : moves[Number(event.key) - 1];
      if (!move) return;
      event.preventDefault();
      add({ kind: "say", move: move.id });
    }
    document.addEventListener("keydown", choose);
    return () => document.removeEventListener("keydown", choose);
  }, [moves, add]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));
}

"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import type { KeyboardEvent } from "react";

export const PANES = ["file", "matrix", "law"] as const;
export type PaneId = (typeof PANES)[number];

/** Tabs between the panes on a narrow screen; hidden where all panes stand beside each other. */
export function BenchTabs({ pane, onChoose }: { readonly pane: PaneId; readonly onChoose: (pane: PaneId) => void }) {
  const t = useTranslations("qualification");
  const list = useRef<HTMLDivElement>(null);
  function onKeyDown(event: KeyboardEvent) {
    const at = PANES.indexOf(pane);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: PANES.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const index = (target + PANES.length) % PANES.length;
    onChoose(PANES[index] ?? "file");
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[index]?.focus();
  }
  return (
    <div className="tabs bench-tabs">
      <div ref={list} role="tablist" aria-label={t("panes")}>
        {PANES.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls={`pane-${id}`}
            aria-selected={id === pane}
            tabIndex={id === pane ? 0 : -1}
            onClick={() => onChoose(id)}
            onKeyDown={onKeyDown}
          >
            {t(`${id}Title`)}
          </button>
        ))}
      </div>
    </div>
  );
}

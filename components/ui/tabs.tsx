"use client";

import { useId, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";

export interface Tab {
  readonly id: string;
  readonly label: ReactNode;
  readonly panel: ReactNode;
}

/** Panels of which one is shown. Arrow keys, Home and End move between tabs (ARIA tabs pattern, automatic activation). */
export function Tabs({ label, tabs, initial }: { readonly label: string; readonly tabs: readonly Tab[]; readonly initial?: string }) {
  const [chosen, choose] = useState(initial ?? tabs[0]?.id);
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const index = tabs.findIndex((tab) => tab.id === chosen);
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const at = (target + tabs.length) % tabs.length;
    choose(tabs[at]?.id);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[at]?.focus();
  }

  return (
    <div className="tabs">
      <div ref={list} role="tablist" tabIndex={-1} aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${prefix}${tab.id}-tab`}
            aria-controls={`${prefix}${tab.id}-panel`}
            aria-selected={tab.id === chosen}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => choose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div key={tab.id} role="tabpanel" id={`${prefix}${tab.id}-panel`} aria-labelledby={`${prefix}${tab.id}-tab`} hidden={tab.id !== chosen} tabIndex={0}>
          {tab.panel}
        </div>
      ))}
    </div>
  );
}

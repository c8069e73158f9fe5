"use client";

import { useSyncExternalStore } from "react";
import { THEME_KEY } from "./theme-script";

const THEMES = ["system", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function current(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
}

function choose(theme: string): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  remember(theme);
  for (const listener of listeners) listener();
}

function remember(theme: string): void {
  try {
    if (theme === "system") localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch (error) {
    // Storage may be forbidden: the choice then lasts until the page is left.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** As the device, light or dark. Kept on this device only. */
export function ThemeSwitch({ label, words }: { readonly label: string; readonly words: Readonly<Record<Theme, string>> }) {
  const theme = useSyncExternalStore(subscribe, current, () => "system");
  return (
    <label className="switch">
      <span>{label}</span>
      <select value={theme} onChange={(event) => choose(event.target.value)}>
        {THEMES.map((entry) => (
          <option key={entry} value={entry}>
            {words[entry]}
          </option>
        ))}
      </select>
    </label>
  );
}

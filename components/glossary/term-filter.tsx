"use client";

import { useState } from "react";

/** Folds case, ё, and the Turkmen and other marks, so that "gowsaklyk" finds "gowşaklyk" on a keyboard without them. */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

interface FilterWords {
  readonly label: string;
  readonly none: string;
  /** How many are shown, with `#` for the number. */
  readonly found: string;
}

/**
 * Hides the entries of the list with id `list` that do not contain what is typed. The list itself is prerendered and stays
 * whole without script; each entry carries its words in `data-words`.
 */
export function TermFilter({ list, total, words }: { readonly list: string; readonly total: number; readonly words: FilterWords }) {
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState(total);
  function filter(text: string) {
    const asked = fold(text.trim());
    let count = 0;
    for (const entry of document.querySelectorAll<HTMLElement>(`#${list} [data-words]`)) {
      entry.hidden = !fold(entry.dataset.words ?? "").includes(asked);
      if (!entry.hidden) count += 1;
    }
    setTyped(text);
    setFound(count);
  }
  return (
    <div className="field no-print">
      <label htmlFor={`${list}-filter`}>{words.label}</label>
      <input id={`${list}-filter`} type="search" className="control" autoComplete="off" value={typed} onChange={(event) => filter(event.target.value)} />
      <output className="field-hint">{found === 0 ? words.none : words.found.replace("#", String(found))}</output>
    </div>
  );
}

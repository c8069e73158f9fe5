"use client";

import { useEffect } from "react";

const TYPING = "input, textarea, select, [contenteditable]";

function show(kind: "summary" | "passage"): void {
  for (const part of document.querySelectorAll<HTMLDetailsElement>("details[data-notice]")) part.open = part.dataset.notice === kind;
}

/** The key N: neutral summaries instead of hard passages on this page, and back. Draws nothing. */
export function NoticeKeys() {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const typing = event.target instanceof Element && event.target.closest(TYPING) !== null;
      if (typing || event.ctrlKey || event.metaKey || event.altKey || event.code !== "KeyN") return;
      const summaries = [...document.querySelectorAll<HTMLDetailsElement>("details[data-notice=summary]")];
      show(summaries.every((part) => part.open) ? "passage" : "summary");
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return null;
}

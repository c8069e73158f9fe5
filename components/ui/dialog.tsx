"use client";

import { useEffect, useId, useRef } from "react";
import type { ReactNode } from "react";
import { Button } from "./button";

/**
 * A modal question over the page, on the native dialog: focus stays inside, Escape closes, focus returns.
 * Never opened by itself: only as the answer to an action of the person.
 */
export function Dialog({
  open,
  title,
  closeLabel,
  onClose,
  children,
  actions,
}: {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the safe one first. */
  readonly actions?: ReactNode;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog ref={element} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <header>
        <h2 id={titleId}>{title}</h2>
        <Button tone="quiet" icon="cross" onClick={onClose}>
          {closeLabel}
        </Button>
      </header>
      {open && children}
      {open && actions && <footer>{actions}</footer>}
    </dialog>
  );
}

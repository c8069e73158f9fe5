import type { ReactNode } from "react";
import { Icon } from "./icon";

/**
 * Words in a text that open a card. The card is the entry of a list at the end of the page, lifted beside the words
 * by the browser itself: no script, one copy of the text, and on paper the list is simply there.
 */
export function Reference({ card, kind, children }: { readonly card: string; readonly kind: "term" | "law" | "source"; readonly children: ReactNode }) {
  return (
    <button type="button" className={`reference reference-${kind}`} popoverTarget={card}>
      {children}
    </button>
  );
}

/** The entry that a `Reference` opens. Stands in a list; `id` is what the reference names. */
export function ReferenceCard({ id, closeLabel, children }: { readonly id: string; readonly closeLabel: string; readonly children: ReactNode }) {
  return (
    <div id={id} popover="auto" className="card">
      <button type="button" className="card-close" popoverTarget={id} popoverTargetAction="hide" aria-label={closeLabel}>
        ×
      </button>
      {children}
    </div>
  );
}

/** A link out of the product, marked as such and printed with its address. */
export function OutsideLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a className="outside print-url" href={href} rel="noreferrer external">
      {children}
      <Icon name="outside" size={14} />
    </a>
  );
}

"use client";

import { usePathname, useSearchParams } from "next/navigation";

/** Changes to make to the address; an empty value takes the parameter away. */
export type AddressChanges = Readonly<Record<string, string | undefined>>;

/**
 * Filters that live in the address, so that what is on screen can be sent to a colleague. Changing them asks nothing of
 * the server and adds no step to the history. Needs a Suspense boundary above it on a prerendered page.
 */
export function useAddress(): { readonly get: (name: string) => string; readonly set: (changes: AddressChanges) => void; readonly href: (changes: AddressChanges) => string } {
  const pathname = usePathname();
  const parameters = useSearchParams();
  function href(changes: AddressChanges): string {
    const next = new URLSearchParams(parameters);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined || value === "") next.delete(name);
      else next.set(name, value);
    }
    const search = next.toString();
    return search === "" ? pathname : `${pathname}?${search}`;
  }
  return { get: (name) => parameters.get(name) ?? "", set: (changes) => window.history.replaceState(null, "", href(changes)), href };
}

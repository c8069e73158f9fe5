"use client";

import { usePathname, useSearchParams } from "next/navigation";

/** Changes to make to the address; an empty value takes the parameter away. */
export type AddressChanges = Readonly<Record<string, string | undefined>>;

/** The filters in the address and what can be done with them. */
export interface Address {
  /** The value of a parameter; empty when it is absent. */
  readonly get: (name: string) => string;
  readonly set: (changes: AddressChanges) => void;
  /** The query with its question mark, or empty. */
  readonly search: string;
}

/**
 * Filters that live in the address, so that what is on screen can be sent to a colleague. Changing them asks nothing of
 * the server and adds no step to the history. Needs a Suspense boundary above it on a prerendered page.
 */
export function useAddress(): Address {
  const pathname = usePathname();
  const parameters = useSearchParams();
  function set(changes: AddressChanges): void {
    // Where the address stands now, not where it was last drawn: two changes in a row both count.
    const next = new URLSearchParams(window.location.search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined || value === "") next.delete(name);
      else next.set(name, value);
    }
    window.history.replaceState(null, "", `${pathname}${withMark(next)}`);
  }
  return { get: (name) => parameters.get(name) ?? "", set, search: withMark(parameters) };
}

function withMark(parameters: { toString: () => string }): string {
  const search = parameters.toString();
  return search === "" ? "" : `?${search}`;
}

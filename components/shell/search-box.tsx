"use client";

import { TextInput } from "@/components/ui/field";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { Address } from "./use-address";

/** Typing rests this long before the server is asked. */
const PAUSE_MS = 300;

/** A search whose words go into the address (`q`) once typing rests. */
export function SearchBox({ id, label, hint, address }: { readonly id: string; readonly label: string; readonly hint?: ReactNode; readonly address: Address }) {
  const [typed, type] = useState(address.get("q"));
  const latest = useRef(address);
  useEffect(() => {
    latest.current = address;
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      if (latest.current.get("q") !== typed) latest.current.set({ q: typed });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return <TextInput id={id} type="search" label={label} hint={hint} maxLength={120} value={typed} onChange={(event) => type(event.target.value)} />;
}

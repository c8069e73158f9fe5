"use client";

import { Button } from "@/components/ui/button";
import { useSyncExternalStore } from "react";

const NO_WORDS: DOMStringMap = {};
const nothingChanges = () => () => undefined;

/**
 * What a reader sees when a page breaks: nothing is lost, and the one thing to do. Its words wait in the template that
 * `fault-words.tsx` leaves at the end of the page; where the page is put together anew they come with it, after this.
 */
export default function PageBroken({ retry }: { readonly retry: () => void }) {
  const words = useSyncExternalStore(
    nothingChanges,
    () => document.getElementById("fault-words")?.dataset ?? NO_WORDS,
    () => NO_WORDS,
  );
  return (
    <main id="main" className="page" tabIndex={-1}>
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-3 mb-6 max-w-read" role="alert">
        {words.text}
      </p>
      <Button tone="primary" onClick={retry}>
        {words.again}
      </Button>
    </main>
  );
}

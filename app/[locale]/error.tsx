"use client";

import { Button } from "@/components/ui/button";

/** Its words wait in the template that `fault-words.tsx` leaves in the page. What a reader sees when a page breaks in the browser: nothing is lost, and the one thing to do. */
export default function PageBroken({ retry }: { readonly retry: () => void }) {
  const words = globalThis.document?.getElementById("fault-words")?.dataset ?? {};
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

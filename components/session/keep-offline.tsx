"use client";

import { keepThisPage } from "@/lib/client/service-worker/keep-page";
import { usePerson } from "@/lib/client/use-person";
import { usePathname } from "next/navigation";
import { useEffect } from "react";

/** Lets pages that a learner read once be read again without a network; a visitor downloads nothing for it. Draws nothing. */
export function KeepOffline() {
  const pathname = usePathname();
  const signedIn = typeof usePerson() === "string";
  useEffect(() => (signedIn ? keepThisPage() : undefined), [pathname, signedIn]);
  return null;
}

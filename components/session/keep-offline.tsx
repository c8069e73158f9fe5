"use client";

import { keepThisPage } from "@/lib/client/service-worker/keep-page";
import { usePathname } from "next/navigation";
import { useEffect } from "react";

/** Lets pages that were read once be read again without a network. Draws nothing. */
export function KeepOffline() {
  const pathname = usePathname();
  useEffect(() => keepThisPage(), [pathname]);
  return null;
}

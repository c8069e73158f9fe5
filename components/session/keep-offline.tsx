"use client";

import { keepPagesOffline } from "@/lib/client/service-worker/keep-page";
import { useEffect } from "react";

/** Lets pages that were read once be read again without a network. Draws nothing. */
export function KeepOffline() {
  useEffect(keepPagesOffline, []);
  return null;
}

"use client";

import dynamic from "next/dynamic";

/** The workbench in a file of its own: one route serves every kind of activity, and a lesson need not carry it. */
export const CaseDeskLater = dynamic(() => import("./case-desk").then(({ CaseDesk }) => CaseDesk));

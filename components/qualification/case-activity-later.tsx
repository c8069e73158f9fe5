"use client";

import dynamic from "next/dynamic";

/** The workbench in a file of its own: one route serves every kind of activity, and a lesson need not carry it. */
export const CaseActivityLater = dynamic(() => import("./case-activity").then(({ CaseActivity }) => CaseActivity));

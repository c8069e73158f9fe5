"use client";

import { RoomScreen } from "@/components/room/room-screen";
import type { RoomBodyProps } from "@/lib/client/room-body";
import type { RoomTask } from "@/lib/contracts/room-task";
import type { RoomKindName } from "@/lib/domain/room";
import dynamic from "next/dynamic";
import type { ComponentType } from "react";

/** What is done in each kind of room, each in a file of its own that is downloaded with the first room of the kind. */
const BODIES: Readonly<Record<RoomKindName, ComponentType<RoomBodyProps>>> = {
  comparison: dynamic(() => import("@/components/comparator/comparison-room").then(({ ComparisonRoom }) => ComparisonRoom)),
  conference: dynamic(() => import("@/components/conference/conference-room").then(({ ConferenceRoom }) => ConferenceRoom)),
};

/** A room of whatever kind its activity is. */
export function RoomOfKind({ roomId, tasks }: { readonly roomId: string; readonly tasks: readonly RoomTask[] }) {
  return <RoomScreen roomId={roomId} tasks={tasks} bodies={BODIES} />;
}

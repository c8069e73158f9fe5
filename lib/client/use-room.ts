"use client";

import type { ListedRoomView } from "@/lib/contracts/rooms";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { staffKey } from "./staff-queries";
import { roomCalls, RoomSession } from "./room-session";
import type { RoomSnapshot } from "./room-session";
import { useStaff } from "./use-staff";
import type { StaffAnswer } from "./use-staff";
import { usePerson } from "./use-person";

export interface RoomHandle extends RoomSnapshot {
  /** Whether nobody is signed in. */
  readonly visitor: boolean;
  readonly write: (key: string, value: object | null) => void;
  readonly refresh: () => void;
}

const NOTHING: RoomSnapshot = { state: "waiting", room: null, entries: [], waiting: [], live: false, refused: 0 };

/** A room, live, for whoever is signed in. */
export function useRoom(roomId: string): RoomHandle {
  const person = usePerson();
  const [snapshot, setSnapshot] = useState(NOTHING);
  const session = useRef<RoomSession | null>(null);
  useEffect(() => {
    if (!person) return undefined;
    const opened = new RoomSession({ roomId, personId: person }, setSnapshot);
    session.current = opened;
    opened.start().catch(reportError);
    return () => opened.close();
  }, [person, roomId]);
  const write = useCallback((key: string, value: object | null) => void session.current?.write(key, value).catch(reportError), []);
  const refresh = useCallback(() => void session.current?.refresh().catch(reportError), []);
  return useMemo(() => ({ ...snapshot, visitor: person === null, write, refresh }), [snapshot, person, write, refresh]);
}

/** Rooms one may join or lead, newest first. */
export function useRooms(training?: string): StaffAnswer<readonly ListedRoomView[]> {
  return useStaff((person) => ({
    queryKey: [...staffKey(person), "rooms", training ?? ""],
    queryFn: async ({ signal }) => (await roomCalls.list(signal, training)).rows,
    refetchInterval: 20_000,
  }));
}

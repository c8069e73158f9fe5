"use client";

import { LinkButton } from "@/components/ui/button";
import type { ListedRoomView } from "@/lib/contracts/rooms";
import { useRooms } from "@/lib/client/use-room";
import { formatDateTime } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import "./room.css";

/** Rooms of the person's training in which this activity can be done; nothing at all where there is none. */
export function RoomsPanel({ activityId }: { readonly activityId: string }) {
  const t = useTranslations("room");
  const rooms = useRooms();
  const open =
    rooms.state === "ready" ? rooms.value.filter((room) => room.activityId === activityId && (room.revealedAt === null || room.mySeat !== null)) : [];
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="rooms" className="rooms no-print">
      <h2 id="rooms">{t("together")}</h2>
      <RoomList rooms={open} />
    </section>
  );
}

/** Rooms with how full they are, and the way in. */
export function RoomList({ rooms, titleOf }: { readonly rooms: readonly ListedRoomView[]; readonly titleOf?: (activityId: string) => string }) {
  const t = useTranslations("room");
  const locale = useLocale();
  return (
    <ul className="room-list">
      {rooms.map((room) => (
        <li key={room.id}>
          <span>
            {titleOf ? titleOf(room.activityId) : room.trainingTitle}, {formatDateTime(locale, Date.parse(room.openedAt))}
          </span>
          <span className="field-hint">
            {t("taken", { taken: room.taken, seats: room.seats })}
            {room.revealedAt !== null && ` · ${t("revealed")}`}
          </span>
          <LinkButton size="small" href={localePath(locale, `/rooms/${room.id}`)}>
            {t(room.leads ? "watch" : room.mySeat === null ? "enter" : "goBack")}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}

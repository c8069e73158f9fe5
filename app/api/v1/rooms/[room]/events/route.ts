import { watchRoom as operation } from "@/lib/contracts/rooms";
import { eventStream, type ServerEvent } from "@/lib/http/event-stream";
import { handle } from "@/lib/http/handle";
import { ok } from "@/lib/kernel/result";
import { roomResource } from "@/lib/usecases/rooms/read-room";
import { watchRoom, type RoomHappening } from "@/lib/usecases/rooms/watch-room";

export const GET = handle(operation, {
  resource: ({ runtime, person, params }) => roomResource(runtime, params.room, person.personId),
  run: async ({ runtime, person, params, query, lastEventId, stillPermitted }) => {
    const after = Math.max(query.after, seen(lastEventId));
    const watching = { roomId: params.room, personId: person.personId, after, stillPermitted };
    return ok(
      eventStream(async function* (signal) {
        for await (const happening of watchRoom(runtime, { ...watching, signal })) yield eventOf(happening);
      }),
    );
  },
});

/** The number in a Last-Event-ID header; 0 for anything that is none. */
function seen(header: string | null): number {
  return header !== null && /^\d{1,9}$/.test(header) ? Number(header) : 0;
}

function eventOf(happening: RoomHappening): ServerEvent {
  switch (happening.kind) {
    case "entry":
      return { id: happening.entry.number, event: "entry", data: happening.entry };
    case "presence":
      return { event: "presence", data: happening.members };
    case "end":
      return { event: "end", data: { reason: happening.reason } };
    case "quiet":
      return null;
  }
}

import { HAPPENINGS, SEATS } from "@/lib/domain/room";
import { contentIdSchema, uuidSchema } from "@/lib/kernel/ids";
import { z } from "zod";
import { instantSchema, localeSchema, storableText } from "./fields";
import { fileSchema, operation } from "./operation";

const roomParam = z.strictObject({ room: uuidSchema<"Room">() });
/** Small and flat: a choice and a citation, never a text. */
const valueSchema = z.record(z.string().max(32), z.union([z.string().max(200), z.number(), z.boolean(), z.null()])).nullable();

export const roomEntrySchema = z.strictObject({
  id: uuidSchema<"RoomEntry">(),
  number: z.number().int(),
  kind: z.enum(HAPPENINGS),
  personId: uuidSchema<"Person">(),
  key: z.string(),
  value: z.record(z.string(), z.unknown()).nullable(),
  at: z.number().describe("Milliseconds since the epoch"),
});
export type RoomEntryView = z.infer<typeof roomEntrySchema>;

export const roomMemberSchema = z.strictObject({
  personId: uuidSchema<"Person">(),
  name: z.string(),
  seat: z.string(),
  held: z.boolean().describe("False for somebody who left"),
  present: z.boolean(),
});
export type RoomMemberView = z.infer<typeof roomMemberSchema>;

export const roomSchema = z.strictObject({
  id: uuidSchema<"Room">(),
  trainingId: uuidSchema<"Training">(),
  trainingTitle: z.string(),
  courseId: contentIdSchema,
  activityId: contentIdSchema,
  seats: z.number().int(),
  openedAt: instantSchema,
  revealedAt: instantSchema.nullable(),
  me: uuidSchema<"Person">(),
  mySeat: z.string().nullable(),
  leads: z.boolean().describe("Whether the one who asks is the trainer"),
  members: z.array(roomMemberSchema),
  entries: z.array(roomEntrySchema),
});
export type RoomView = z.infer<typeof roomSchema>;

export const listedRoomSchema = z.strictObject({
  id: uuidSchema<"Room">(),
  trainingTitle: z.string(),
  activityId: contentIdSchema,
  seats: z.number().int(),
  taken: z.number().int(),
  mySeat: z.string().nullable(),
  leads: z.boolean(),
  openedAt: instantSchema,
  revealedAt: instantSchema.nullable(),
});
export type ListedRoomView = z.infer<typeof listedRoomSchema>;

export const openRoom = operation({
  id: "openRoom",
  method: "POST",
  path: "/api/v1/trainings/{training}/rooms",
  action: "room.open",
  summary: "Open a room for group work in one's own training. The id comes from the browser; a repeat opens nothing more.",
  params: z.strictObject({ training: uuidSchema<"Training">() }),
  body: z.strictObject({
    id: uuidSchema<"Room">(),
    activityId: contentIdSchema,
    seats: z.number().int().min(SEATS.fewest).max(SEATS.most).default(SEATS.most),
  }),
  output: z.strictObject({ id: uuidSchema<"Room">() }),
  status: 201,
  problems: ["activity_unknown", "training_closed", "command_reused"],
});

export const listRooms = operation({
  id: "listRooms",
  method: "GET",
  path: "/api/v1/rooms",
  action: "room.list",
  summary: "Rooms of the trainings one takes part in or gives, newest first.",
  query: z.strictObject({ activity: contentIdSchema.optional(), training: uuidSchema<"Training">().optional() }),
  output: z.strictObject({ rows: z.array(listedRoomSchema) }),
});

export const readRoom = operation({
  id: "readRoom",
  method: "GET",
  path: "/api/v1/rooms/{room}",
  action: "room.read",
  summary: "A room with its members and everything that was entered so far.",
  params: roomParam,
  output: roomSchema,
});

export const takeSeat = operation({
  id: "takeSeat",
  method: "POST",
  path: "/api/v1/rooms/{room}/seat",
  action: "room.take_part",
  summary: "Take a seat, or one's own again; where seats are roles, the one asked for, moving there from another.",
  params: roomParam,
  body: z.strictObject({ seat: contentIdSchema.optional() }),
  output: z.strictObject({ seat: z.string() }),
  status: 201,
  problems: ["room_full", "seat_taken", "room_closed"],
});

export const leaveSeat = operation({
  id: "leaveSeat",
  method: "DELETE",
  path: "/api/v1/rooms/{room}/seat",
  action: "room.take_part",
  summary: "Leave the room; what one entered stays.",
  params: roomParam,
  output: z.strictObject({ left: z.literal(true) }),
});

export const newRoomEntrySchema = z.strictObject({ id: uuidSchema<"RoomEntry">(), key: storableText(64), value: valueSchema });
export type NewRoomEntryBody = z.infer<typeof newRoomEntrySchema>;

export const roomReceiptSchema = z.strictObject({
  id: uuidSchema<"RoomEntry">(),
  status: z.enum(["taken", "refused"]),
  number: z.number().int().nullable(),
});
export type RoomReceipt = z.infer<typeof roomReceiptSchema>;

export const writeRoomEntries = operation({
  id: "writeRoomEntries",
  method: "POST",
  path: "/api/v1/rooms/{room}/entries",
  action: "room.take_part",
  summary: "Write entries in the order given. Each is taken once, by its id; what cannot stand is refused by itself.",
  params: roomParam,
  body: z.strictObject({ entries: z.array(newRoomEntrySchema).min(1).max(50) }),
  output: z.strictObject({ receipts: z.array(roomReceiptSchema) }),
  problems: ["room_closed", "room_seat_missing"],
});

export const revealRoom = operation({
  id: "revealRoom",
  method: "POST",
  path: "/api/v1/rooms/{room}/reveal",
  action: "room.lead",
  summary: "Show the reference to everybody in the room; nothing more can be entered.",
  params: roomParam,
  output: z.strictObject({ revealed: z.literal(true) }),
});

export const watchRoom = operation({
  id: "watchRoom",
  method: "GET",
  path: "/api/v1/rooms/{room}/events",
  action: "room.read",
  summary: "What happens in a room, as server-sent events: `entry` with its number as id, `presence`, `end`. Resumes with Last-Event-ID.",
  params: roomParam,
  query: z.strictObject({ after: z.coerce.number().int().min(0).default(0).describe("Number of the last entry seen"), locale: localeSchema.optional() }),
  output: fileSchema,
  file: { media: "text/event-stream" },
});

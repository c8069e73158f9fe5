/** The face of the room: numbered entries and what follows from them. Rules in SPEC.md. */
export * from "./room";

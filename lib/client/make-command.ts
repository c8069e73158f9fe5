import type { Command } from "@/lib/contracts/learning";
import type { Id } from "@/lib/kernel/ids";
import { growingClock, newId } from "./new-id";
import { deviceId } from "./person-hint";

const clock = growingClock();

/** A command without what every command bears: its id, its time and this device. */
export type Deed = { [Kind in Command["kind"]]: Pick<Extract<Command, { kind: Kind }>, "kind" | "activityId" | "payload"> }[Command["kind"]];

/** What a person did, as a command of theirs: a new id, the time by this device (never twice the same), the device. */
export function makeCommand(deed: Deed, enrolmentId: Id<"Enrolment">): Command {
  const now = clock.now();
  return {
    ...deed,
    id: newId({ now: () => now }) as Id<"Command">,
    enrolmentId,
    occurredAt: new Date(now).toISOString(),
    deviceId: deviceId(newId) as Id<"Device">,
  };
}

import "server-only";
import { ROLE_LANES, type RoleLane } from "@/lib/domain/catalogue";

/** A stored lane as the interface knows it. */
export function laneOf(stored: string): RoleLane | "other" {
  return ROLE_LANES.find((lane) => lane === stored) ?? "other";
}

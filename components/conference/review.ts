import type { ConferenceDetail } from "@/lib/domain/conference/play";
import type { AtTheTable } from "./content";

/** What every part of the debrief is given. */
export interface Review extends AtTheTable {
  readonly detail: ConferenceDetail;
}

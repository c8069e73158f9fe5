import type { PublicActivity } from "@/lib/domain/catalogue";
import type { ReactNode } from "react";

/** What is personal in an outline, joined in the browser: pages are the same for everybody. */
export interface Personal {
  /** How far the person is in an activity. */
  readonly state: (activity: PublicActivity) => ReactNode;
  /** One of two words: whether the person's programme asks for an activity. */
  readonly necessity: (activity: PublicActivity, words: { readonly required: ReactNode; readonly optional: ReactNode }) => ReactNode;
  /** The row of an activity, which may be there in some programmes only. */
  readonly row: (activity: PublicActivity, row: ReactNode) => ReactNode;
}

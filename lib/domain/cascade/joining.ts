/** Somebody who already has a place in the course, and a training of it they have the code of. */
export interface Place {
  /** Where that place is: nowhere, in this very training, or in another one. */
  readonly training: "none" | "this" | "other";
  readonly completed: boolean;
  /** Whether the training's programme holds all that the person's does, and more. */
  readonly fuller: boolean;
}

/** `stays`: nothing changes. `takes`: the place goes to the training and its programme. `keeps`: it goes there with its own programme. */
export type Joined = "stays" | "takes" | "keeps" | "refused";

/**
 * What joining makes of a place in the course. Within a training a programme only ever grows; who studied alone has
 * promised nothing yet and takes the programme of the training, unless a fuller one is already completed.
 */
export function joinWithPlace({ training, completed, fuller }: Place): Joined {
  if (training === "this") return "stays";
  if (training === "other") return fuller ? "takes" : "refused";
  return completed && !fuller ? "keeps" : "takes";
}

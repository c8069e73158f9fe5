import type { SessionPlanScript } from "./script";
import type { Plan } from "./plan";

/** One block of the timeline: from which minute to which, and in how many of them participants work. */
export interface Stretch {
  readonly block: string;
  readonly from: number;
  readonly minutes: number;
  readonly works: number;
  /** Its minutes are within what serves. */
  readonly serves: boolean;
}

export interface Timeline {
  readonly stretches: readonly Stretch[];
  readonly minutes: number;
  /** Minutes over (above nothing) or left (below). */
  readonly over: number;
  /** 0 to 1: the part of the planned minutes in which participants work. */
  readonly interaction: number;
}

/** The plan as it runs, block after block in the order of the template. */
export function timelineOf(script: SessionPlanScript, { picks, minutes: planned }: Plan): Timeline {
  let from = 0;
  const stretches = script.fields.flatMap(({ id, options, minutes }): Stretch[] => {
    if (!minutes) return [];
    const length = planned[id] ?? minutes.start;
    const chosen = options.find((option) => picks[id]?.includes(option.id));
    const stretch = { block: id, from, minutes: length, works: length * (chosen?.works ?? 0), serves: length >= minutes.min && length <= minutes.max };
    from += length;
    return [stretch];
  });
  const worked = stretches.reduce((sum, { works }) => sum + works, 0);
  return { stretches, minutes: from, over: from - script.minutes, interaction: from === 0 ? 0 : Math.min(1, worked / from) };
}

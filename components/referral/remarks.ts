import type { ReferralChoice, ReferralScript } from "@/lib/domain/referral";
import type { Criterion, Entry, ReferralDetail } from "@/lib/domain/referral/play";

/** What is to be said about one move in the debrief. */
export interface Remark {
  readonly entry: Exclude<Entry, { kind: "begun" | "ignored" }>;
  readonly harm: boolean;
  /** A choice that would have earned more; null where nothing was lost by the manner. */
  readonly better: string | null;
  /** The day by which it should have begun; null where it was in time. */
  readonly due: number | null;
}

/** The moves that did something, each with what was lost by it. */
export function remarksOn(script: ReferralScript, entries: readonly Entry[], { criteria, harms }: ReferralDetail): Remark[] {
  return entries.flatMap((entry): Remark[] => {
    if (entry.kind === "begun" || entry.kind === "ignored") return [];
    if (entry.kind === "too_early") return [{ entry, harm: false, better: null, due: null }];
    const [at, choices, chosen] =
      entry.kind === "done"
        ? ([entry.step, script.steps.find(({ id }) => id === entry.step)?.manners, entry.manner] as const)
        : ([entry.event, script.events.find(({ id }) => id === entry.event)?.choices, entry.choice] as const);
    const lost = criteria.some((criterion) => isAbout(criterion, at) && criterion.earned < criterion.best);
    const harm = harms.some((one) => one.at === at);
    const due = entry.kind === "done" && entry.late ? (script.steps.find(({ id }) => id === entry.step)?.due ?? null) : null;
    return [{ entry, harm, better: lost || harm ? bestOf(choices ?? [], chosen) : null, due }];
  });
}

function isAbout({ about }: Criterion, at: string): boolean {
  return (about.kind === "manner" && about.step === at) || (about.kind === "event" && about.event === at);
}

function bestOf(choices: readonly ReferralChoice[], chosen: string): string | null {
  const worth = ({ marks, harm }: ReferralChoice) => (harm ? -10 : 0) + (marks.consent ?? 0) + (marks.safety ?? 0) + (marks.reflection ?? 0);
  const best = choices.toSorted((one, other) => worth(other) - worth(one))[0]?.id;
  return best === undefined || best === chosen ? null : best;
}

import type { ConferenceDecision, ConferenceFact, ConferenceOption, ConferenceQuestion, ConferenceScript } from "./script";

/** A thing of the script with the number of the stage in which it comes. */
export type Placed<Thing> = Thing & { readonly stage: number };
/** A fact with the numbers of the stages in which it comes and by which it is needed. */
export type PlacedFact = Placed<ConferenceFact> & { readonly due: number };

/** Every fact of the case, in the order of the script. */
export function factsOf({ stages }: ConferenceScript): PlacedFact[] {
  return stages.flatMap(({ facts }, stage) =>
    facts.map((fact) => ({ ...fact, stage, due: fact.by === undefined ? stage : stages.findIndex(({ id }) => id === fact.by) })),
  );
}

export function factOf(script: ConferenceScript, id: string): PlacedFact | undefined {
  return factsOf(script).find((fact) => fact.id === id);
}

export function questionsOf({ stages }: ConferenceScript): Placed<ConferenceQuestion>[] {
  return stages.flatMap(({ questions }, stage) => questions.map((question) => ({ ...question, stage })));
}

export function decisionsOf({ stages }: ConferenceScript): Placed<ConferenceDecision>[] {
  return stages.flatMap(({ decisions }, stage) => decisions.map((decision) => ({ ...decision, stage })));
}

/** Those who may have a fact besides its holder. */
export function circleOf({ needed, may }: ConferenceFact): string[] {
  return [...needed, ...may];
}

/** Those who may not have it. */
export function outsideOf({ seats }: ConferenceScript, fact: ConferenceFact): string[] {
  const circle = circleOf(fact);
  return seats.filter((seat) => seat !== fact.seat && !circle.includes(seat));
}

/** Whether the one who asks may know what is asked about. */
export function isProper({ from, about }: ConferenceQuestion, script: ConferenceScript): boolean {
  const fact = factOf(script, about);
  return fact !== undefined && circleOf(fact).includes(from);
}

/** The options of a decision that nothing beats. */
export function bestOptions({ options }: ConferenceDecision): ConferenceOption[] {
  const worth = ({ marks, harm }: ConferenceOption) => (harm ? -10 : 0) + marks.decisions + (marks.safety ?? 0);
  const most = Math.max(...options.map(worth));
  return options.filter((option) => worth(option) === most);
}

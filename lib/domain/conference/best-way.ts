import { bestOptions, circleOf, isProper } from "./case-file";
import type { ConferenceMove, ConferenceScript } from "./script";

/** The way careful officials would go: ask whom it concerns, share what is needed, hold what is not theirs to give, decide best, stage by stage. */
export function bestWay(script: ConferenceScript): ConferenceMove[] {
  const holderOf = (fact: string) => script.stages.flatMap(({ facts }) => facts).find(({ id }) => id === fact)?.seat ?? "";
  return script.stages.flatMap((stage): ConferenceMove[] => [
    ...stage.questions
      .filter((question) => isProper(question, script))
      .map((question): ConferenceMove => ({ kind: "ask", seat: question.from, question: question.id, of: holderOf(question.about) })),
    ...stage.facts.flatMap((fact): ConferenceMove[] => {
      const { id, seat, needed, consent, reasons } = fact;
      const asking: ConferenceMove[] = consent === undefined ? [] : [{ kind: "consent", seat, fact: id }];
      if (circleOf(fact).length === 0) return [...asking, { kind: "hold", seat, fact: id, reason: reasons[0] ?? "" }];
      return needed.length === 0 ? asking : [...asking, { kind: "share", seat, fact: id, to: needed }];
    }),
    ...stage.decisions.flatMap((decision): ConferenceMove[] => [
      { kind: "decide", seat: decision.by, decision: decision.id, option: bestOptions(decision)[0]?.id ?? "" },
    ]),
    { kind: "close", seat: script.seats[0] ?? "", stage: stage.id },
  ]);
}

import type { SessionField, SessionPlanMove, SessionPlanScript, SessionPlanWords } from "./script";

/** The round of somebody who plans, answers, marks and places everything as the script has it, in the words of one language. */
export function bestRound(script: SessionPlanScript, words: SessionPlanWords): SessionPlanMove[] {
  const { fields, events, criteria, feedback, cascade } = script;
  return [
    ...fields.flatMap(({ id, own }): SessionPlanMove[] => (own ? [{ kind: "write", field: id, text: words.fields[id]?.model ?? "" }] : [])),
    ...fields.flatMap(picksOf),
    ...fittedMinutes(script),
    { kind: "hold" },
    ...events.flatMap(({ id, responses }): SessionPlanMove[] => [{ kind: "reply", event: id, response: best(responses) }]),
    ...criteria.map(({ id, level }): SessionPlanMove => ({ kind: "mark", criterion: id, level })),
    { kind: "arrange", steps: feedback.steps },
    ...feedback.fields.flatMap((field): SessionPlanMove[] => [
      ...picksOf(field),
      ...field.options.flatMap(({ id, worth, lines }): SessionPlanMove[] =>
        worth === 1 && lines[0] ? [{ kind: "cite", field: field.id, option: id, line: lines[0] }] : [],
      ),
    ]),
    ...cascade.milestones.flatMap(({ id, slot, owners }): SessionPlanMove[] => [
      { kind: "place", milestone: id, slot },
      { kind: "assign", milestone: id, owner: owners[0] ?? "" },
    ]),
  ];
}

function picksOf({ id, own, most, options }: SessionField): SessionPlanMove[] {
  if (own) return [];
  const serving = options.filter(({ worth }) => worth > 0).map((option) => option.id);
  return [{ kind: "pick", field: id, options: most === 1 ? [best(options)] : serving }];
}

function best(list: readonly { readonly id: string; readonly worth: number }[]): string {
  return list.toSorted((one, other) => other.worth - one.worth)[0]?.id ?? "";
}

/** The minutes of the template; what is over comes out of the blocks that can spare most, what is left goes where there is room. */
function fittedMinutes({ minutes: whole, fields }: SessionPlanScript): SessionPlanMove[] {
  const blocks = fields.flatMap(({ id, minutes }) => (minutes ? [{ id, ...minutes }] : []));
  let over = blocks.reduce((sum, { start }) => sum + start, 0) - whole;
  const room = ({ start, min, max }: (typeof blocks)[number]) => (over > 0 ? start - min : max - start);
  const changes = blocks
    .toSorted((one, other) => room(other) - room(one))
    .flatMap((block): SessionPlanMove[] => {
      const by = Math.sign(over) * Math.min(Math.abs(over), Math.max(0, room(block)));
      over -= by;
      return by === 0 ? [] : [{ kind: "time", block: block.id, minutes: block.start - by }];
    });
  return changes;
}

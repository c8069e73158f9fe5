import type { InterviewFinding } from "./finding";
import type { Condition, InterviewScript, ScriptMove } from "./script";

/** Keys 1 to 9 choose; more moves at once could not be reached by them. */
const MOST_OFFERED = 9;

/** Whether the graph of a script holds: links, ids, reach, ways out, stop, gauges. */
export function checkGraph(script: InterviewScript): InterviewFinding[] {
  return [...uniqueIds(script), ...links(script), ...marksExist(script), ...reach(script), ...waysOut(script), ...stops(script), ...facts(script)];
}

interface Placed {
  readonly at: readonly (string | number)[];
  readonly move: ScriptMove;
  readonly node: string;
}

function placedMoves(script: InterviewScript): Placed[] {
  return script.nodes.flatMap((node, row) => node.moves.map((move, column) => ({ at: ["nodes", row, "moves", column], move, node: node.id })));
}

function uniqueIds(script: InterviewScript): InterviewFinding[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["nodes", [...script.nodes.map(({ id }) => id), ...script.endings.map(({ id }) => id), "back"]],
    ["nodes", placedMoves(script).map(({ move }) => move.id)],
    ["facts", script.facts.map(({ id }) => id)],
    ["topics", script.topics.map(({ id }) => id)],
    ["events", script.events.map(({ id }) => id)],
    ["plan", script.plan.flatMap(({ options }) => options.map(({ id }) => id))],
    ["plan", script.plan.map(({ id }) => id)],
  ];
  return lists.flatMap(([at, ids]) => ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => ({ at: [at], message: `the id ${id} is used twice` })));
}

function links(script: InterviewScript): InterviewFinding[] {
  const nodes = new Set(script.nodes.map(({ id }) => id));
  const places = new Set([...nodes, ...script.endings.map(({ id }) => id)]);
  const eventNodes = new Set(script.events.map(({ to }) => to));
  const wrong = placedMoves(script).flatMap(({ at, move, node }): InterviewFinding[] => {
    if (move.kind === "go" && move.to === undefined) return [{ at, message: `${move.id} goes nowhere` }];
    if (move.to === undefined || places.has(move.to)) return [];
    if (move.to === "back") return eventNodes.has(node) ? [] : [{ at, message: `${move.id} leads back, but ${node} is no node of an event` }];
    return [{ at, message: `${move.id} leads to ${move.to}, which does not exist` }];
  });
  const named = [
    { at: ["start"], id: script.start },
    { at: ["stop"], id: script.stop },
    ...script.events.map(({ to }, row) => ({ at: ["events", row], id: to })),
  ];
  return [...wrong, ...named.filter(({ id }) => !nodes.has(id)).map(({ at, id }) => ({ at, message: `there is no node ${id}` }))];
}

/** Facts, options and topics named anywhere exist. */
function marksExist(script: InterviewScript): InterviewFinding[] {
  const factIds = new Set(script.facts.map(({ id }) => id));
  const options = new Set(script.plan.flatMap((group) => group.options.map(({ id }) => id)));
  const unknown = (ids: readonly string[] | undefined, known: ReadonlySet<string>, at: readonly (string | number)[]): InterviewFinding[] =>
    (ids ?? []).filter((id) => !known.has(id)).map((id) => ({ at, message: `there is no ${id}` }));
  const inCondition = (when: Condition | undefined, at: readonly (string | number)[]) => [
    ...unknown(when?.told, factIds, at),
    ...unknown(when?.untold, factIds, at),
    ...unknown(when?.planned, options, at),
    ...unknown(when?.unplanned, options, at),
  ];
  return [
    ...placedMoves(script).flatMap(({ at, move }) => [...unknown(move.tells, factIds, at), ...inCondition(move.when, at)]),
    ...script.events.flatMap(({ when }, row) => inCondition(when, ["events", row])),
    ...script.topics.flatMap(({ facts: own }, row) => unknown(own, factIds, ["topics", row])),
    ...unknown([script.freeAccount], new Set(script.topics.map(({ id }) => id)), ["freeAccount"]),
  ];
}

/** Every node and every ending can be come to: from the plan, a move, an event, a stop or a fail. */
function reach(script: InterviewScript): InterviewFinding[] {
  const found = new Set([script.start, script.stop]);
  const queue = [...found];
  // Events happen only while the account is given or clarified.
  const eventTargets = script.events.map(({ to }) => to);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const node = script.nodes.find((one) => one.id === id);
    const next = [...(node?.moves.flatMap(({ to }) => to ?? []) ?? []), ...(node?.phase === "account" || node?.phase === "clarify" ? eventTargets : [])];
    for (const to of next.filter((one) => one !== "back" && !found.has(one))) {
      found.add(to);
      queue.push(to);
    }
  }
  const canFail = placedMoves(script).some(({ move }) => move.fail !== undefined || move.kind === "threat" || move.kind === "promise");
  const kinds = new Map(script.endings.map(({ id, kind }) => [id, kind]));
  const reached = (id: string) => found.has(id) || kinds.get(id) === "left" || (kinds.get(id) === "broken" && canFail);
  return [
    ...script.nodes.flatMap(({ id }, row) => (found.has(id) ? [] : [{ at: ["nodes", row], message: `nothing leads to the node ${id}` }])),
    ...script.endings.flatMap(({ id }, row) => (reached(id) ? [] : [{ at: ["endings", row], message: `nothing leads to the ending ${id}` }])),
    ...(["closed", "left", "broken"] as const)
      .filter((kind) => script.endings.filter((ending) => ending.kind === kind).length !== 1 && kind !== "closed")
      .map((kind) => ({ at: ["endings"], message: `there must be one ending of the kind ${kind}` })),
  ];
}

/** From every node there is a way that is always open and does no harm, and by such ways an ending can be come to. */
function waysOut(script: InterviewScript): InterviewFinding[] {
  const endings = new Set(script.endings.map(({ id }) => id));
  const open = (id: string) =>
    script.nodes.find((node) => node.id === id)?.moves.flatMap(({ to, when, fail }) => (to !== undefined && !when && fail === undefined ? [to] : [])) ?? [];
  const leads = new Set(endings);
  // An event leads back to where it came from, which has its own way out.
  leads.add("back");
  for (let grown = true; grown;) {
    const more = script.nodes.filter(({ id }) => !leads.has(id) && open(id).some((to) => leads.has(to)));
    more.forEach(({ id }) => leads.add(id));
    grown = more.length > 0;
  }
  return script.nodes.flatMap(({ id, moves }, row): InterviewFinding[] => [
    ...(leads.has(id) ? [] : [{ at: ["nodes", row], message: `from ${id} no way that is always open leads to an ending` }]),
    ...(moves.length > MOST_OFFERED ? [{ at: ["nodes", row], message: `${id} has ${moves.length} moves; keys reach ${MOST_OFFERED}` }] : []),
  ]);
}

/** Stop is offered by the engine everywhere; the scene it leads to has to be one of closure, and there has to be an ending for it. */
function stops(script: InterviewScript): InterviewFinding[] {
  const node = script.nodes.find(({ id }) => id === script.stop);
  return node && node.phase !== "closure" ? [{ at: ["stop"], message: `a stop leads to ${node.id}, which is not of the closure` }] : [];
}

function facts(script: InterviewScript): InterviewFinding[] {
  const inTopics = new Set(script.topics.flatMap(({ facts: own }) => own));
  const told = new Set(placedMoves(script).flatMap(({ move }) => (move.kind === "leading" || move.kind === "forced" ? [] : move.tells)));
  return script.facts.flatMap(({ id }, row): InterviewFinding[] => [
    ...(inTopics.has(id) ? [] : [{ at: ["facts", row], message: `${id} is in no topic: an own question cannot bring it out` }]),
    ...(told.has(id) ? [] : [{ at: ["facts", row], message: `no written move brings out ${id}` }]),
  ]);
}

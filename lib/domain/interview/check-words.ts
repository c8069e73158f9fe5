import type { InterviewFinding } from "./finding";
import { HARMFUL_KINDS } from "./kinds";
import type { InterviewScript, ScriptMove } from "./script";
import type { InterviewWords } from "./words";

/** From this depth on a fact needs a neutral summary for the calmer reading. */
const CALM_FROM_DEPTH = 2;

/** Whether the words of one language name exactly the parts of the script and say what each part needs. */
export function checkWords(script: InterviewScript, words: InterviewWords): InterviewFinding[] {
  const moves = script.nodes.flatMap((node) => node.moves);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return [
    ...exactly("plan", ids(script.plan.flatMap(({ options }) => options)), words.plan),
    ...exactly("moves", ids(moves), words.moves),
    ...exactly("facts", ids(script.facts), words.facts),
    ...exactly("topics", ids(script.topics), words.topics),
    ...exactly("endings", ids(script.endings), words.endings),
    ...Object.keys(words.scenes)
      .filter((id) => !script.nodes.some((node) => node.id === id))
      .map((id) => ({ at: ["scenes", id], message: `there is no node ${id}` })),
    ...script.nodes
      .filter(({ id, own }) => !own && words.scenes[id] === undefined)
      .map(({ id }) => ({ at: ["scenes"], message: `the node ${id} takes no own questions and needs a scene that says why` })),
    ...moves.flatMap((move) => moveWords(move, words)),
    ...script.facts
      .filter(({ id, depth }) => depth >= CALM_FROM_DEPTH && words.facts[id] !== undefined && words.facts[id].calm === undefined)
      .map(({ id }) => ({ at: ["facts", id], message: `${id} needs a neutral summary (calm)` })),
    ...exclamations(words),
  ];
}

function exactly(part: string, wanted: readonly string[], found: Readonly<Record<string, unknown>>): InterviewFinding[] {
  return [
    ...wanted.filter((id) => found[id] === undefined).map((id) => ({ at: [part], message: `${id} has no words` })),
    ...Object.keys(found)
      .filter((id) => !wanted.includes(id))
      .map((id) => ({ at: [part, id], message: `${id} is not in the script` })),
  ];
}

/** An answer where the facts do not answer, and for harm what it does and how it is said better. */
function moveWords(move: ScriptMove, words: InterviewWords): InterviewFinding[] {
  const text = words.moves[move.id];
  if (!text) return [];
  const at = ["moves", move.id];
  const factsAnswer = move.tells.length > 0 && move.kind !== "leading" && move.kind !== "forced";
  const silent = factsAnswer || move.kind === "go";
  const harms = HARMFUL_KINDS.has(move.kind) || move.harms.length > 0 || move.fail !== undefined;
  const findings: InterviewFinding[] = [];
  if (!silent && text.answer === undefined) findings.push({ at, message: `${move.id} needs an answer` });
  if (silent && text.answer !== undefined) findings.push({ at, message: `${move.id} is answered by its facts or not at all; its answer would never be shown` });
  if (harms && text.why === undefined) findings.push({ at, message: `${move.id} harms: say what it does (why)` });
  if (harms && text.better === undefined) findings.push({ at, message: `${move.id} harms: give a better wording (better)` });
  return findings;
}

function exclamations(words: InterviewWords): InterviewFinding[] {
  return Object.entries(words)
    .filter(([, part]) => JSON.stringify(part).includes("!"))
    .map(([part]) => ({ at: [part], message: "there is an exclamation mark" }));
}

import { LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { carefulRound } from "./careful";
import { checkWords } from "./check-words";
import { checkGraph } from "./check-graph";
import type { InterviewFinding } from "./finding";
import { COVERED_ELEMENTS } from "./kinds";
import { prepared } from "./phrase";
import { DIMENSIONS, PRACTICES, PRACTISED } from "./rubric";
import { judge, offeredPractices } from "./score";
import type { InterviewScript } from "./script";
import { stateOf } from "./step";
import type { InterviewWords } from "./words";

const READY_POINTS = 85;
const MINUTES = { least: 12, most: 20 } as const;
/** Silent reading and choosing: our estimate, to keep scripts of like length. */
const WORDS_PER_MINUTE = 220;
const SECONDS_PER_TURN = 6;
const SECONDS_PER_WAY = 2;

/** Everything a schema cannot see in a script and its words. Pure; an empty list means it can be played. */
export function checkInterview(script: InterviewScript, words: Readonly<Partial<Record<Locale, InterviewWords>>>): InterviewFinding[] {
  const graph = checkGraph(script);
  const texts = LOCALES.flatMap((locale): InterviewFinding[] => {
    const own = words[locale];
    return own ? checkWords(script, own).map((finding) => ({ ...finding, locale })) : [{ at: ["id"], message: `there are no words in ${locale}` }];
  });
  const content = [...coverage(script), ...childRules(script), ...keywords(script)];
  // A round can be played only over a graph that holds.
  const played = graph.length === 0 && texts.length === 0 ? checkRound(script, words.en) : [];
  return [...graph, ...content, ...texts, ...played];
}

/** Turns and minutes of a careful round in one language, plan included. */
export function lengthOf(script: InterviewScript, words: InterviewWords): { turns: number; minutes: number } {
  const { turns } = stateOf(script, carefulRound(script));
  const texts = turns.flatMap(({ answers, entered, kind }) => [
    ...(kind === "break" || kind === "renew" || kind === "stop" ? [words.standing[kind].say] : []),
    ...answers.map((answer) => (answer.from === "move" ? words.moves[answer.id]?.answer : answer.from === "fact" ? words.facts[answer.id]?.told : "")),
    ...entered.map((id) => words.scenes[id]),
  ]);
  // Every move is read once where it is offered, taken or not; so are the plan and the brief.
  const offered = script.nodes.flatMap(({ moves }) => moves.map(({ id }) => words.moves[id]?.say));
  const plan = [words.brief, ...Object.values(words.plan).map(({ label }) => label)];
  const read = [...texts, ...offered, ...plan].reduce((sum, text) => sum + (text ?? "").split(/\s+/u).filter(Boolean).length, 0);
  const seconds = turns.reduce((sum, { kind }) => sum + (kind === "go" ? SECONDS_PER_WAY : SECONDS_PER_TURN), 0);
  return { turns: turns.length, minutes: Math.round(read / WORDS_PER_MINUTE + seconds / 60) };
}

function coverage(script: InterviewScript): InterviewFinding[] {
  const elements = new Set<string>(script.facts.map(({ element }) => element));
  const offered = offeredPractices(script, null);
  const dimensions = DIMENSIONS.filter((dimension) => PRACTISED.includes(dimension) && !offered.some((id) => PRACTICES[id] === dimension));
  return [
    ...COVERED_ELEMENTS.filter((element) => !elements.has(element)).map((element) => ({ at: ["facts"], message: `no fact speaks for ${element}` })),
    ...dimensions.map((dimension) => ({ at: ["nodes"], message: `nothing in the script can earn the dimension ${dimension}` })),
  ];
}

/** Dossier 3.5: child scripts add ground rules and short sittings; the neutral topic comes from the method for children. */
function childRules(script: InterviewScript): InterviewFinding[] {
  if (script.interviewee !== "child") return [];
  const offered = offeredPractices(script, null);
  const wanted = (["ground-rules", "short-sitting", "neutral-topic"] as const).filter((id) => !offered.includes(id));
  return wanted.map((id) => ({ at: ["nodes"], message: `a script with a child offers ${id}` }));
}

/** A keyword is sought in a prepared question; one that is not written like that would never be found. */
function keywords(script: InterviewScript): InterviewFinding[] {
  return script.topics.flatMap((topic, row) =>
    LOCALES.flatMap((locale) =>
      topic.keywords[locale]
        .filter((word) => prepared(word).trim() !== word)
        .map((word) => ({
          at: ["topics", row, "keywords", locale],
          message: `the keyword "${word}" can never be found: it is sought as "${prepared(word).trim()}"`,
        })),
    ),
  );
}

function checkRound(script: InterviewScript, english: InterviewWords | undefined): InterviewFinding[] {
  const state = stateOf(script, carefulRound(script));
  const { detail } = judge(script, state);
  const closed = script.endings.some(({ id, kind }) => id === state.ended && kind === "closed");
  const low = detail.dimensions.filter(({ level }) => level < 3).map(({ dimension, level }) => `${dimension} ${level}`);
  const untold = script.facts.filter(({ id }) => !state.told.includes(id)).map(({ id }) => id);
  const findings: InterviewFinding[] = [];
  if (!closed) findings.push({ at: ["nodes"], message: `a careful round does not come to a close but to ${state.ended ?? state.node ?? "nothing"}` });
  if (detail.points < READY_POINTS) findings.push({ at: ["nodes"], message: `a careful round earns ${detail.points} of 100 points; low: ${low.join(", ")}` });
  if (untold.length > 2) findings.push({ at: ["facts"], message: `a careful round does not bring out ${untold.join(", ")}` });
  if (english) {
    const { turns, minutes } = lengthOf(script, english);
    if (minutes < MINUTES.least || minutes > MINUTES.most) {
      findings.push({
        at: ["nodes"],
        message: `a careful round takes ${turns} turns and about ${minutes} minutes instead of ${MINUTES.least} to ${MINUTES.most}`,
      });
    }
  }
  return findings;
}

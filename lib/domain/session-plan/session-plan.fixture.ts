import type { SessionPlanMove, SessionPlanScript, SessionPlanWords } from "./index";
import { sessionPlanScriptSchema, sessionPlanWordsSchema } from "./index";

/** A small session of ten minutes: a hook and an activity, an objective in own words, one thing that happens, two lines to rate. */
export const SCRIPT: SessionPlanScript = sessionPlanScriptSchema.parse({
  id: "small",
  kind: "session-plan",
  sources: ["S71"],
  weights: { plan: 0.2, time: 0.1, words: 0.1, safety: 0.1, room: 0.2, rating: 0.1, feedback: 0.1, cascade: 0.1 },
  minutes: 10,
  interaction: 0.5,
  fields: [
    { id: "objective", own: { min: 20, max: 120, rules: ["verb", "single", "seen", "measure"] }, see: "lesson" },
    {
      id: "hook",
      minutes: { start: 4, min: 2, max: 4 },
      options: [{ id: "story" }, { id: "task", worth: 1, works: 0.5 }],
      see: "lesson",
    },
    {
      id: "activity",
      minutes: { start: 8, min: 6, max: 8 },
      options: [{ id: "talk" }, { id: "triads", worth: 1, works: 1 }, { id: "hunt", worth: 0.5, works: 1 }],
      see: "lesson",
    },
    {
      id: "safety",
      dimension: "safety",
      most: 2,
      options: [{ id: "brakes", worth: 1 }, { id: "notice", worth: 1 }, { id: "phones" }],
      see: "lesson",
    },
  ],
  harms: [
    { id: "exposed", when: [{ field: "hook", option: "story" }] },
    { id: "brakes", when: [{ field: "activity", option: "triads" }], unless: { field: "safety", option: "brakes" } },
  ],
  events: [
    {
      id: "projector",
      block: "hook",
      responses: [
        { id: "sheet", worth: 1 },
        { id: "memory", core: true },
      ],
      see: "lesson",
    },
    {
      id: "tears",
      block: "activity",
      responses: [
        { id: "pause", worth: 1 },
        { id: "later", worth: 0.5 },
        { id: "ask", harm: "exposed" },
      ],
      see: "lesson",
    },
  ],
  lines: ["l1", "l2"],
  criteria: [
    { id: "law", level: 1, lines: ["l2"] },
    { id: "method", level: 4, lines: ["l1"] },
  ],
  feedback: {
    steps: ["self", "strengths", "priority"],
    rating: "lesson",
    order: "lesson",
    fields: [
      { id: "strengths", most: 2, options: [{ id: "wrote", worth: 1, lines: ["l1"] }, { id: "voice" }], see: "lesson" },
      { id: "priority", options: [{ id: "law", worth: 1, lines: ["l2"] }, { id: "eyes" }], see: "lesson" },
    ],
  },
  cascade: {
    slots: ["start", "end"],
    owners: ["head", "trainer"],
    see: "lesson",
    milestones: [
      { id: "report", slot: "end", owners: ["trainer"] },
      { id: "hours", slot: "start", owners: ["head"] },
    ],
  },
  references: { lesson: "courses/c/m/lesson#step" },
});

const option = (id: string) => ({ text: id, why: "Why", happens: "This is seen" });
const field = (id: string, options: readonly { readonly id: string }[]) => ({
  title: id,
  asks: "What?",
  options: Object.fromEntries(options.map((one) => [one.id, option(one.id)])),
});

/** Words for every id of the script. */
export const WORDS: SessionPlanWords = sessionPlanWordsSchema.parse({
  title: "A session",
  opening: ["Plan it."],
  brief: [{ title: "Who", text: "They" }],
  law: "None.",
  fields: Object.fromEntries(
    SCRIPT.fields.map(({ id, options, own }) => [
      id,
      { ...field(id, options), ...(own ? { own: "By the end each …", model: "each asks two questions about safety", why: "It can be seen" } : {}) },
    ]),
  ),
  harms: { exposed: { title: "Exposed", why: "Why" }, brakes: { title: "No brakes", why: "Why" } },
  events: Object.fromEntries(
    SCRIPT.events.map(({ id, responses }) => [
      id,
      { title: id, text: "It happens", responses: Object.fromEntries(responses.map((one) => [one.id, option(one.id)])) },
    ]),
  ),
  record: { title: "Record", about: "Of somebody", lines: { l1: { time: "0–1", text: "They write" }, l2: { time: "1–2", text: "A wrong sentence" } } },
  criteria: Object.fromEntries(SCRIPT.criteria.map(({ id }) => [id, { title: id, levels: ["one", "two", "three", "four"], why: "Why" }])),
  steps: { self: "Self", strengths: "Strengths", priority: "Priority" },
  feedback: Object.fromEntries(SCRIPT.feedback.fields.map(({ id, options }) => [id, field(id, options)])),
  slots: { start: "Start", end: "End" },
  owners: { head: "Head", trainer: "Trainer" },
  milestones: { report: { text: "Report", why: "Why" }, hours: { text: "Hours", why: "Why" } },
  references: { lesson: "Lesson 1" },
});

export const pick = (field: string, ...options: string[]): SessionPlanMove => ({ kind: "pick", field, options });
export const write = (text: string, field = "objective"): SessionPlanMove => ({ kind: "write", field, text });
export const time = (block: string, minutes: number): SessionPlanMove => ({ kind: "time", block, minutes });
export const hold: SessionPlanMove = { kind: "hold" };
export const reply = (event: string, response: string): SessionPlanMove => ({ kind: "reply", event, response });
export const mark = (criterion: string, level: number): SessionPlanMove => ({ kind: "mark", criterion, level });
export const cite = (field: string, option: string, line: string): SessionPlanMove => ({ kind: "cite", field, option, line });

/** A plan that can be held, and held well. */
export const PLAN: readonly SessionPlanMove[] = [
  write("each asks two questions about safety"),
  pick("hook", "task"),
  pick("activity", "triads"),
  pick("safety", "brakes", "notice"),
  time("hook", 3),
  time("activity", 7),
];

import { REPLIES } from "./replies";
import { interviewScriptSchema } from "./script";
import type { InterviewScript } from "./script";
import { interviewWordsSchema } from "./words";
import type { InterviewWords } from "./words";

const plan = [
  {
    id: "needs",
    choose: "many",
    most: 2,
    options: [
      { id: "n-ask", does: ["needs-asked"] },
      { id: "n-wait", harms: ["needs"], effects: { distress: 4 } },
    ],
  },
  {
    id: "place",
    choose: "one",
    options: [
      { id: "p-room", does: ["private-place"] },
      { id: "p-near", fail: "near-suspect" },
    ],
  },
  {
    id: "interpreter",
    choose: "many",
    options: [
      { id: "i-ask", does: ["language-asked"] },
      { id: "i-none", harms: ["interpreter"] },
    ],
  },
  { id: "recorder", choose: "one", options: [{ id: "r-open" }, { id: "r-hidden", fail: "hidden-recording" }] },
  { id: "topics", choose: "many", most: 2, options: [{ id: "t-work" }, { id: "t-why", harms: ["trauma"] }, { id: "t-money" }] },
];

const nodes = [
  {
    id: "door",
    phase: "engage",
    moves: [
      { id: "d-name", kind: "care", does: ["own-name"] },
      { id: "d-tell", kind: "explain", does: ["who", "rights"] },
      { id: "d-eaten", kind: "yesno", does: ["needs-met"] },
      { id: "d-haste", kind: "cold" },
      { id: "d-help", kind: "explain", fail: "help-for-talk" },
      { id: "d-go", kind: "go", to: "story" },
    ],
  },
  {
    id: "story",
    phase: "account",
    moves: [
      { id: "s-all", kind: "open", tells: ["f-offer", "f-lie"] },
      { id: "s-wait", kind: "silence", tells: ["f-lead"], when: { told: ["f-offer"] } },
      { id: "s-date", kind: "specific" },
      { id: "s-food", kind: "care", does: ["needs-met"] },
      { id: "s-cut", kind: "interrupt" },
      { id: "s-go", kind: "go", to: "work" },
    ],
  },
  {
    id: "work",
    phase: "clarify",
    moves: [
      { id: "w-day", kind: "open", tells: ["f-work"] },
      { id: "w-no", kind: "open", tells: ["f-refusal"] },
      { id: "w-money", kind: "probing", tells: ["f-money"] },
      { id: "w-knew", kind: "leading", tells: ["f-knew"] },
      { id: "w-how", kind: "open", tells: ["f-knew"] },
      { id: "w-lie", kind: "threat" },
      { id: "w-gap", kind: "care", does: ["gap-left-open"] },
      { id: "w-go", kind: "go", to: "end" },
    ],
  },
  {
    id: "tears",
    phase: "clarify",
    own: false,
    moves: [
      { id: "x-calm", kind: "care", does: ["grounding"], to: "back", effects: { distress: -20 } },
      { id: "x-more", kind: "press", to: "back" },
    ],
  },
  {
    id: "end",
    phase: "closure",
    moves: [
      { id: "e-next", kind: "explain", does: ["next-step"] },
      { id: "e-risk", kind: "yesno", does: ["risk-recheck"] },
      { id: "e-go", kind: "go", to: "closed" },
    ],
  },
];

const keywords = (...words: readonly string[]) => ({ en: words, ru: words, tk: words });

/** A script as small as the rules allow, with everything that can happen in one. Not meant to be played by people. */
export const SMALL: InterviewScript = interviewScriptSchema.parse({
  id: "small",
  kind: "interview",
  interviewee: "adult",
  sources: ["S46"],
  meters: { rapport: 50, distress: 40, contamination: 0, safety: 50 },
  start: "door",
  stop: "end",
  freeAccount: "all",
  plan,
  nodes,
  events: [{ id: "e-tears", when: { minDistress: 60 }, to: "tears" }],
  facts: [
    { id: "f-offer", element: "act", depth: 1 },
    { id: "f-lie", element: "means", depth: 1 },
    { id: "f-lead", element: "lead", depth: 1 },
    { id: "f-work", element: "purpose", depth: 2 },
    { id: "f-refusal", element: "means", depth: 3 },
    { id: "f-money", element: "money", depth: 1 },
    { id: "f-knew", element: "knowledge", depth: 1 },
  ],
  topics: [
    { id: "all", facts: ["f-offer", "f-lie", "f-lead"], keywords: keywords("everything") },
    { id: "work", facts: ["f-work", "f-refusal"], keywords: keywords("work", "day") },
    { id: "money", facts: ["f-money", "f-knew"], keywords: keywords("money", "notebook") },
    { id: "food", does: ["needs-asked"], keywords: keywords("eaten", "sleep") },
  ],
  endings: [
    { id: "closed", kind: "closed" },
    { id: "left", kind: "left" },
    { id: "broken", kind: "broken" },
  ],
});

/** Words for every part of a script, each text of so many words. */
export function wordsFor(script: InterviewScript, length: number): InterviewWords {
  const text = (id: string) => [id, ...Array.from({ length: length - 1 }, () => "word")].join(" ");
  const by = <T>(list: readonly { readonly id: string }[], make: (id: string) => T) => Object.fromEntries(list.map(({ id }) => [id, make(id)]));
  const moves = script.nodes.flatMap((node) => node.moves);
  const answers = (id: string) => {
    const move = moves.find((one) => one.id === id);
    return move?.kind !== "go" && (move?.tells.length === 0 || move?.kind === "leading" || move?.kind === "forced");
  };
  return interviewWordsSchema.parse({
    state: "draft",
    title: "Small",
    person: "Nobody, 30",
    brief: text("brief"),
    notice: { level: "mild", text: text("notice") },
    summary: text("summary"),
    plan: by(
      script.plan.flatMap(({ options }) => options),
      (id) => ({ label: text(id), why: text(id) }),
    ),
    scenes: by(script.nodes, text),
    moves: by(moves, (id) => ({ say: text(id), ...(answers(id) ? { answer: text(id) } : {}), why: text(id), better: text(id) })),
    facts: by(script.facts, (id) => ({ told: text(id), label: text(id), calm: text(id) })),
    topics: by(script.topics, (id) => ({ name: text(id), invite: text(id) })),
    replies: Object.fromEntries(REPLIES.map((id) => [id, [text(id), text(id)]])),
    standing: Object.fromEntries(["break", "renew", "stop"].map((id) => [id, { say: text(id), answer: text(id) }])),
    endings: by(script.endings, text),
  });
}

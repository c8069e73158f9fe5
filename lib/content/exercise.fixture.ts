/** The smallest walk: somebody is met, and asked. Two moves and the beginning make a perfect round. */
export const WALK = {
  id: "m1-walk",
  kind: "referral",
  sources: ["S40"],
  weights: { consent: 0.25, safety: 0.25, reflection: 0, timeliness: 0, body: 0.5 },
  phases: ["first"],
  actors: ["inspector", "shelter"],
  steps: [
    {
      id: "contact",
      phase: "first",
      by: ["inspector"],
      manners: [
        { id: "apart", marks: { safety: 1 } },
        { id: "loud", marks: { safety: 0 } },
      ],
    },
    {
      id: "consent",
      phase: "first",
      after: [{ step: "contact", dimension: "safety" }],
      by: ["shelter"],
      manners: [
        { id: "ask", marks: { consent: 1 } },
        { id: "tell", marks: { consent: 0 } },
      ],
    },
  ],
  events: [],
  last: "consent",
};

const choice = { label: "Label", outcome: "Outcome", why: "Why" };
const actor = { name: "Name", owes: "Owes", mustNot: "Must not" };
const step = { title: "Title", lead: "Lead", body: "Body" };

export const WALK_WORDS = {
  state: "draft",
  person: "Somebody",
  opening: "A signal.",
  neutral: "A short summary.",
  phases: { first: "First" },
  actors: { inspector: actor, shelter: actor },
  steps: {
    contact: { ...step, manners: { apart: choice, loud: choice } },
    consent: { ...step, order: { contact: "Because" }, manners: { ask: choice, tell: choice } },
  },
  events: {},
};

/** Moves of a round worth everything, and of one worth nothing but its bodies. */
export const RIGHT_MOVES = [
  { kind: "begin", pace: "days" },
  { kind: "act", step: "contact", by: "inspector", manner: "apart" },
  { kind: "act", step: "consent", by: "shelter", manner: "ask" },
];
export const POOR_MOVES = [
  { kind: "begin", pace: "days" },
  { kind: "act", step: "contact", by: "inspector", manner: "loud" },
  { kind: "act", step: "consent", by: "shelter", manner: "tell" },
];

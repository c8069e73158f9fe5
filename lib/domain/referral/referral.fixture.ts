import type { ReferralMove, ReferralScript, ReferralWords } from "./index";
import { referralScriptSchema, referralWordsSchema } from "./index";

/** A short walk: contact, consent, housing, end; a side road; two events. */
export const SCRIPT: ReferralScript = referralScriptSchema.parse({
  id: "walk",
  kind: "referral",
  sources: ["S48"],
  weights: { consent: 0.2, safety: 0.2, reflection: 0.2, timeliness: 0.2, body: 0.2 },
  phases: ["first", "help"],
  actors: ["inspector", "shelter", "police"],
  steps: [
    {
      id: "contact",
      phase: "first",
      due: 0,
      by: ["inspector"],
      tolerable: ["police"],
      manners: [
        { id: "apart", marks: { safety: 1 } },
        { id: "in-front", marks: { safety: 0 }, harm: true },
      ],
    },
    {
      id: "consent",
      phase: "first",
      days: 1,
      due: 2,
      after: [{ step: "contact", dimension: "safety" }],
      by: ["shelter"],
      manners: [
        { id: "ask", marks: { consent: 1 } },
        { id: "tell", marks: { consent: 0.5 }, days: 3 },
      ],
    },
    {
      id: "rest",
      phase: "help",
      days: 30,
      after: [{ step: "consent", dimension: "consent" }],
      by: ["police", "shelter"],
      manners: [
        { id: "offer", marks: { reflection: 1 } },
        { id: "skip", marks: { reflection: 0 } },
      ],
    },
    {
      id: "report",
      phase: "help",
      required: false,
      by: ["police"],
      manners: [
        { id: "public", marks: { safety: 0 } },
        { id: "quiet", marks: { safety: 1 } },
      ],
    },
    {
      id: "end",
      phase: "help",
      after: [{ step: "rest", dimension: "reflection" }],
      by: ["shelter"],
      manners: [
        { id: "agreed", marks: { consent: 1 } },
        { id: "closed", marks: { consent: 0 } },
      ],
    },
  ],
  events: [
    {
      id: "press",
      after: "contact",
      day: 1,
      choices: [
        { id: "decline", marks: { safety: 1 } },
        { id: "talk", marks: { safety: 0 }, harm: true },
      ],
    },
    {
      id: "brother",
      after: "rest",
      day: 5,
      choices: [
        { id: "at-once", marks: { safety: 1 } },
        { id: "later", marks: { safety: 0.25 } },
      ],
    },
  ],
  last: "end",
});

const choice = { label: "Label", outcome: "Outcome", why: "Why" };
const choices = (list: readonly { readonly id: string }[]) => Object.fromEntries(list.map(({ id }) => [id, choice]));

/** Words for every id of the script. */
export const WORDS: ReferralWords = referralWordsSchema.parse({
  person: "A person",
  opening: "A signal.",
  neutral: "A short summary.",
  phases: { first: "First", help: "Help" },
  actors: Object.fromEntries(SCRIPT.actors.map((id) => [id, { name: id, owes: "Owes", mustNot: "Must not" }])),
  steps: Object.fromEntries(
    SCRIPT.steps.map(({ id, manners, after }) => [
      id,
      { title: id, lead: "Lead", body: "Body", order: Object.fromEntries(after.map(({ step }) => [step, "Because"])), manners: choices(manners) },
    ]),
  ),
  events: Object.fromEntries(SCRIPT.events.map(({ id, choices: list }) => [id, { title: id, text: "Text", choices: choices(list) }])),
});

export const begin = (pace: "days" | "calm" = "days"): ReferralMove => ({ kind: "begin", pace });
export const act = (step: string, by: string, manner: string): ReferralMove => ({ kind: "act", step, by, manner });
export const reply = (event: string, chosen: string): ReferralMove => ({ kind: "reply", event, choice: chosen });

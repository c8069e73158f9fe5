import type { ConferenceMove, ConferenceScript, ConferenceWords } from "./index";
import { conferenceScriptSchema, conferenceWordsSchema } from "./index";

/** Two stages and three seats: something needed, something looked for, a consent, a privileged word, an address. */
export const SCRIPT: ConferenceScript = conferenceScriptSchema.parse({
  id: "table",
  kind: "conference",
  sources: ["S48"],
  weights: { needed: 0.2, confidence: 0.2, asking: 0.2, decisions: 0.2, safety: 0.2 },
  seats: ["police", "court", "counsel"],
  duties: ["privilege", "court"],
  reasons: ["privilege", "later"],
  stages: [
    {
      id: "first",
      facts: [
        { id: "bolt", seat: "police", needed: ["court"], may: ["counsel"] },
        { id: "wish", seat: "counsel", needed: ["police"], consent: "given", duty: "court" },
        { id: "secret", seat: "counsel", duty: "privilege", grave: true, reasons: ["privilege"] },
        { id: "letter", seat: "counsel", consent: "refused", duty: "privilege", reasons: ["privilege"] },
        { id: "archive", seat: "court", needed: ["police"], may: ["counsel"], by: "second", asked: true },
      ],
      questions: [
        { id: "ask-archive", from: "police", about: "archive" },
        { id: "ask-wish", from: "police", about: "wish" },
        { id: "ask-secret", from: "court", about: "secret" },
      ],
      decisions: [
        {
          id: "search",
          by: "court",
          options: [
            { id: "wait", marks: { decisions: 0.2 } },
            { id: "tonight", rests: ["bolt"], marks: { decisions: 1 } },
          ],
        },
        {
          id: "hear",
          by: "police",
          options: [
            { id: "now", marks: { decisions: 0.2, safety: 0 }, harm: true },
            { id: "her-day", rests: ["wish"], marks: { decisions: 1, safety: 1 } },
            { id: "some-day", marks: { decisions: 0.5, safety: 0.5 } },
          ],
        },
      ],
    },
    {
      id: "second",
      facts: [{ id: "room", seat: "court", needed: ["counsel"], may: ["police"] }],
      decisions: [
        {
          id: "way",
          by: "counsel",
          options: [
            { id: "front", marks: { decisions: 0.3 } },
            { id: "side", rests: ["room"], marks: { decisions: 1 } },
          ],
        },
        {
          id: "driver",
          by: "police",
          options: [
            { id: "witness", marks: { decisions: 0.3 } },
            { id: "suspect", rests: ["archive"], marks: { decisions: 1 } },
          ],
        },
      ],
    },
  ],
});

const named = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, id]));
const facts = SCRIPT.stages.flatMap((stage) => stage.facts);
const decisions = SCRIPT.stages.flatMap((stage) => stage.decisions);

/** Words for every id of the script. */
export const WORDS: ConferenceWords = conferenceWordsSchema.parse({
  opening: "A case.",
  neutral: "A short summary.",
  seats: Object.fromEntries(SCRIPT.seats.map((id) => [id, { name: id, owes: "Owes", mustNot: "Must not" }])),
  duties: named(SCRIPT.duties),
  reasons: named(SCRIPT.reasons),
  stages: Object.fromEntries(SCRIPT.stages.map(({ id }) => [id, { title: id, text: "Text" }])),
  facts: Object.fromEntries(facts.map(({ id, consent }) => [id, { title: id, text: "Text", why: "Why", ...(consent ? { answer: "Answer" } : {}) }])),
  questions: named(SCRIPT.stages.flatMap((stage) => stage.questions.map(({ id }) => id))),
  decisions: Object.fromEntries(
    decisions.map(({ id, options }) => [
      id,
      { title: id, text: "Text", options: Object.fromEntries(options.map((one) => [one.id, { label: one.id, why: "Why" }])) },
    ]),
  ),
});

export const share = (seat: string, fact: string, ...to: string[]): ConferenceMove => ({ kind: "share", seat, fact, to });
export const ask = (seat: string, question: string, of: string): ConferenceMove => ({ kind: "ask", seat, question, of });
export const consent = (seat: string, fact: string): ConferenceMove => ({ kind: "consent", seat, fact });
export const hold = (seat: string, fact: string, reason: string): ConferenceMove => ({ kind: "hold", seat, fact, reason });
export const decide = (seat: string, decision: string, option: string): ConferenceMove => ({ kind: "decide", seat, decision, option });
export const close = (stage: string, seat = "police"): ConferenceMove => ({ kind: "close", seat, stage });

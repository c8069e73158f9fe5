import type { RequestMove, RequestScript, RequestWords } from "./index";
import { requestScriptSchema, requestWordsSchema } from "./index";

/** A small request: two needs, three parts, one of them with own words. */
export const SCRIPT: RequestScript = requestScriptSchema.parse({
  id: "request",
  kind: "request",
  sources: ["S47"],
  weights: { channel: 0.2, complete: 0.2, sound: 0.2, own: 0.2, order: 0.1, first: 0.1 },
  needs: [
    { id: "street", channel: "police", tolerable: ["judicial"] },
    { id: "statements", channel: "judicial" },
  ],
  parts: [
    {
      id: "facts",
      ordered: true,
      blocks: [
        { id: "advert", required: true },
        { id: "debt", required: true },
        { id: "gain" },
        { id: "named", flaw: "names" },
        { id: "printout", flaw: "lead" },
      ],
    },
    { id: "dual", blocks: [{ id: "both", required: true }] },
    { id: "urgency", blocks: [{ id: "date", required: true }], own: { min: 10, max: 60, number: true } },
  ],
  dual: "dual",
  protected: ["maral", "марал"],
});

/** Words for every id of the script. */
export const WORDS: RequestWords = requestWordsSchema.parse({
  title: "A request",
  opening: ["Somebody asks."],
  file: [{ title: "Page", text: "Text" }],
  law: "A law.",
  needs: Object.fromEntries(SCRIPT.needs.map(({ id }) => [id, { label: id, why: "Why" }])),
  parts: Object.fromEntries(
    SCRIPT.parts.map(({ id, blocks, own }) => [
      id,
      {
        title: id,
        asks: "What?",
        ...(own ? { own: "Say when" } : {}),
        missing: "Something is missing",
        blocks: Object.fromEntries(blocks.map(({ id: block, flaw }) => [block, { text: flaw === "names" ? "Maral, 24" : "Text", why: "Why" }])),
      },
    ]),
  ),
});

export const route = (need: string, channel: "police" | "judicial" | "fiu" | "preservation"): RequestMove => ({ kind: "route", need, channel });
export const arrange = (part: string, ...blocks: string[]): RequestMove => ({ kind: "arrange", part, blocks });
export const write = (text: string, part = "urgency"): RequestMove => ({ kind: "write", part, text });
export const send: RequestMove = { kind: "send" };

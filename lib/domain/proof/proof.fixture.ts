import type { ProofMove, ProofScript, ProofWords } from "./index";
import { proofScriptSchema, proofWordsSchema } from "./index";

/** A small file: one accused proven, one whose knowledge stays white; one argument. */
export const SCRIPT: ProofScript = proofScriptSchema.parse({
  id: "file",
  kind: "proof",
  sources: ["S47"],
  weights: { cover: 0.2, two: 0.2, relevance: 0.2, items: 0.2, reasons: 0.2 },
  accused: ["owner", "driver"],
  elements: ["act", "knowledge", "several"],
  cells: [
    { id: "o-act", accused: "owner", element: "act" },
    { id: "o-several", accused: "owner", element: "several", core: false },
    { id: "d-act", accused: "driver", element: "act" },
    { id: "d-knows", accused: "driver", element: "knowledge", provable: false },
  ],
  items: [
    { id: "account", origin: "person", bears: ["o-act", "d-act"] },
    { id: "mother", origin: "repeats", weaknesses: ["hearsay"], bears: ["o-act"] },
    { id: "ticket", origin: "other", bears: ["o-act", "o-several"] },
    { id: "camera", origin: "other", weaknesses: ["chain"], bears: ["d-act"] },
    { id: "log", origin: "other", bears: ["d-act"] },
    { id: "phone", origin: "other", weaknesses: ["unlawful"], bears: ["d-knows", "o-act"] },
    { id: "tip", origin: "other", weaknesses: ["lead"], bears: [] },
  ],
  arguments: [
    {
      id: "agreed",
      meets: ["ticket", "log"],
      needs: 2,
      reasons: [
        { id: "means", worth: 1 },
        { id: "pity", worth: 0 },
        { id: "half", worth: 0.5 },
      ],
    },
  ],
});

/** Words for every id of the script. */
export const WORDS: ProofWords = proofWordsSchema.parse({
  title: "A file",
  opening: ["Somebody worked."],
  law: "A text.",
  accused: { owner: { name: "Owner", role: "Role" }, driver: { name: "Driver", role: "Role" } },
  elements: Object.fromEntries(SCRIPT.elements.map((id) => [id, { name: id, asks: "What?" }])),
  cells: Object.fromEntries(SCRIPT.cells.map(({ id }) => [id, "Because"])),
  items: Object.fromEntries(
    SCRIPT.items.map(({ id, weaknesses }) => [
      id,
      { title: id, says: "Says", bears: "Bears", weak: Object.fromEntries(weaknesses.map((weakness) => [weakness, "Weak"])) },
    ]),
  ),
  arguments: Object.fromEntries(
    SCRIPT.arguments.map(({ id, reasons }) => [
      id,
      { title: id, says: "Says", answer: "Answer", reasons: Object.fromEntries(reasons.map((reason) => [reason.id, { label: "Label", why: "Why" }])) },
    ]),
  ),
});

export const place = (cell: string, item: string): ProofMove => ({ kind: "place", cell, item });
export const remove = (cell: string, item: string): ProofMove => ({ kind: "remove", cell, item });
export const answer = (items: string[], reason: string | null, argument = "agreed"): ProofMove => ({ kind: "answer", argument, items, reason });

import type { Flaw, OwnRules, RequestScript } from "./script";

/** One of the nine parts as it stands. */
export interface DraftPart {
  readonly part: string;
  readonly blocks: readonly string[];
  readonly text: string;
}

/** A rule for own words that is not kept. */
export type WordFault = "short" | "long" | "number" | "name";

/** One reason for which the requested State returns a request. */
export type Fault =
  | { readonly kind: "missing" | "no_dual"; readonly part: string }
  | { readonly kind: "flaw"; readonly part: string; readonly block: string; readonly flaw: Flaw }
  | { readonly kind: "words"; readonly part: string; readonly fault: WordFault };

/** Everything for which a draft would come back, in the order of its parts. */
export function faultsOf(script: RequestScript, parts: readonly DraftPart[]): Fault[] {
  return script.parts.flatMap((part): Fault[] => {
    const draft = parts.find((one) => one.part === part.id) ?? { part: part.id, blocks: [], text: "" };
    const lacks = part.blocks.some(({ id, required }) => required && !draft.blocks.includes(id));
    return [
      ...(lacks ? [{ kind: part.id === script.dual ? ("no_dual" as const) : ("missing" as const), part: part.id }] : []),
      ...part.blocks.flatMap(({ id, flaw }): Fault[] => (flaw && draft.blocks.includes(id) ? [{ kind: "flaw", part: part.id, block: id, flaw }] : [])),
      ...(part.own ? wordFaults(script, part.own, draft.text).map((fault): Fault => ({ kind: "words", part: part.id, fault })) : []),
    ];
  });
}

/** The rules for own words that a text does not keep; names first, for they do harm. */
export function wordFaults(script: Pick<RequestScript, "protected">, { min, max, number }: OwnRules, text: string): WordFault[] {
  const said = text.trim();
  const low = said.toLowerCase();
  return [
    ...(script.protected.some((name) => low.includes(name)) ? (["name"] as const) : []),
    ...(said.length < min ? (["short"] as const) : []),
    ...(said.length > max ? (["long"] as const) : []),
    ...(number && !/\d/u.test(said) ? (["number"] as const) : []),
  ];
}

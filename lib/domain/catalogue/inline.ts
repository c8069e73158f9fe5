/** A piece of a short text from a YAML file (stem, option, rationale): the Markdown inline subset the content format allows. */
export type InlinePiece =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "strong"; readonly text: string }
  | { readonly type: "em"; readonly text: string }
  /** `[[profile#provision]]` */
  | { readonly type: "law"; readonly ref: string }
  /** `[S20]` or `[S1, S7]`: sources of `content/sources.yaml` */
  | { readonly type: "source"; readonly ids: readonly string[] }
  /** `{g1}`: a gap of a cloze text */
  | { readonly type: "gap"; readonly id: string };

const PIECE =
  /\[\[(?<ref>[^\]\s]+)\]\]|\[(?<sources>S\d{1,2}(?:, ?S\d{1,2})*)\]|\{(?<gap>[a-z][a-z0-9]{0,11})\}|\*\*(?<strong>[^*]+)\*\*|\*(?<em>[^*\s][^*]*)\*/gu;

/** Cuts a short text into pieces, in order; nothing is lost: unmatched marks stay text. */
export function parseInline(text: string): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  let from = 0;
  for (const match of text.matchAll(PIECE)) {
    if (match.index > from) pieces.push({ type: "text", text: text.slice(from, match.index) });
    pieces.push(pieceOf(match));
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ type: "text", text: text.slice(from) });
  return pieces;
}

function pieceOf(match: RegExpExecArray): InlinePiece {
  const { ref, sources, gap, strong, em } = match.groups ?? {};
  if (ref !== undefined) return { type: "law", ref };
  if (sources !== undefined) return { type: "source", ids: sources.split(/, ?/u) };
  if (gap !== undefined) return { type: "gap", id: gap };
  if (strong !== undefined) return { type: "strong", text: strong };
  return { type: "em", text: em ?? match[0] };
}

/** The sources `S20` cited in a short text, in order, with repeats. */
export function citedSources(text: string): string[] {
  return parseInline(text).flatMap((piece) => (piece.type === "source" ? piece.ids : []));
}

/** The `profile#provision` references cited in a short text, in order, with repeats. */
export function citedRefs(text: string): string[] {
  return parseInline(text).flatMap((piece) => (piece.type === "law" ? [piece.ref] : []));
}

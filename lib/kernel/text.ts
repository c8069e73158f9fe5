const NUL = String.fromCharCode(0);

/** Whitespace collapsed, composed form (NFC), no control characters: what may be stored as a short text. */
export function tidyLine(value: string): string {
  return withoutControls(value.normalize("NFC")).replace(/\s+/gu, " ").trim();
}

function withoutControls(value: string): string {
  return value.replace(/\p{Cc}/gu, " ");
}

/** True when PostgreSQL can store the text: it holds no NUL and no lone surrogate. */
export function isStorableText(value: string): boolean {
  return !value.includes(NUL) && value.isWellFormed();
}

/** Form used to compare short answers: case folded, ё as е, punctuation dropped, spaces collapsed. */
export function foldForComparison(value: string): string {
  return tidyLine(value)
    .toLocaleLowerCase("und")
    .replace(/ё/gu, "е")
    .replace(/[\p{P}\p{S}]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

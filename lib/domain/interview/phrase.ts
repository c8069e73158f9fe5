/**
 * Phrases of the word lists. A phrase is words divided by spaces; `word*` is a beginning, `*word` an ending, `(a|b)` either,
 * `(a )?b` with or without, `_` any one word, `~` none to five words, `^` the beginning of a sentence, `$` its end. Marks such
 * as `,` are words.
 */
const BEGIN = "^";
const END = "$";
const LETTERS = "[\\p{L}\\p{M}\\p{N}'-]*";
const WORD = "[\\p{L}\\p{M}\\p{N}'-]+";

const SPACE_OUTSIDE = / (?![^()]*\))/u;

/** Text ready for matching: lower case, composed, ё as е, marks apart, one space between words and at both ends. */
export function prepared(text: string): string {
  const plain = text
    .normalize("NFC")
    .toLocaleLowerCase("en")
    .replace(/[’ʼ`´‘]/gu, "'")
    .replace(/ё/gu, "е")
    .replace(/\b(did|does|do|was|were|is|are|have|has|had|would|could|should)nt\b/gu, "$1n't")
    .replace(/\b(?:(what|who|where|when|how)'?s|(that|there|it|he|she|let)'s)\b/gu, (_, asks?: string, names?: string) => spelt(asks ?? names ?? ""))
    .replace(/[«»"“”„()]/gu, " ")
    .replace(/(?:\s|^)[-–—]+(?=\s|$)|[–—]/gu, " , ")
    .replace(/[?!.,;:…]/gu, (mark) => ` ${mark === "…" ? "." : mark} `);
  return ` ${plain.replace(/\s+/gu, " ").trim()} `;
}

/** A contraction in full: "whats" and "who's" ask the same as "what is" and "who is". */
function spelt(word: string): string {
  return word === "let" ? "let us" : `${word} is`;
}

/** A function that finds the phrase in prepared text and returns the words it matched, or null. */
export function matcher(phrase: string): (text: string) => string | null {
  const pattern = new RegExp(phrase.split(SPACE_OUTSIDE).map(piece).join(""), "u");
  return (text) => {
    const found = pattern.exec(text);
    return found === null ? null : found[0].trim() || null;
  };
}

/** Every piece eats the space before it and leaves the one after it. */
function piece(word: string): string {
  if (word === BEGIN) return "(?:(?<=^)|(?<=[?.!]))(?: (?:,))*";
  if (word === END) return "(?= (?:[?.!]|$))";
  if (word === "~") return `(?: ${WORD}){0,5}?`;
  if (word === "_") return ` ${WORD}`;
  const body = word
    .replace(/[.+]|(?<!\))\?/gu, String.raw`\$&`)
    .replace(/\(/gu, "(?:")
    .replace(/\*/gu, LETTERS);
  return ` ${body}(?= )`;
}

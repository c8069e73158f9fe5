/** Digits and capitals that cannot be taken for one another on paper, on a wall or in a phone call: no 0 O 1 I L. */
export const JOIN_CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const LENGTH = 8;
const GROUP = 4;
const CODE = new RegExp(`^[${JOIN_CODE_ALPHABET}]{${LENGTH}}$`);

/** Cyrillic capitals that look like a character of the alphabet; a code read from paper is often typed on a Cyrillic keyboard. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  Е: "E",
  Ё: "E",
  З: "3",
  К: "K",
  М: "M",
  Н: "H",
  Р: "P",
  С: "C",
  Т: "T",
  У: "Y",
  Х: "X",
};

/**
 * A join code from unpredictable bytes (16 of them), as printed: `XXXX-XXXX`. About 39.6 bits: enough while guesses are
 * limited by rate and a code stops working with its training.
 * @throws {RangeError} on fewer than 16 bytes, which would favour some codes.
 */
export function newJoinCode(bytes: Uint8Array): string {
  if (bytes.length < 16) throw new RangeError("a join code needs 16 bytes");
  const size = BigInt(JOIN_CODE_ALPHABET.length);
  let rest = bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  let code = "";
  while (code.length < LENGTH) {
    code += JOIN_CODE_ALPHABET.charAt(Number(rest % size));
    rest /= size;
  }
  return grouped(code);
}

/**
 * The code somebody meant: any case, Latin or look-alike Cyrillic letters, with or without spaces and dashes. Null when
 * it can be no code.
 */
export function normaliseJoinCode(typed: string): string | null {
  const bare = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]+/gu, "");
  const latin = Array.from(bare, (letter) => LOOK_ALIKES[letter] ?? letter).join("");
  return CODE.test(latin) ? grouped(latin) : null;
}

function grouped(code: string): string {
  return `${code.slice(0, GROUP)}-${code.slice(GROUP)}`;
}

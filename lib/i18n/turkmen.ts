/**
 * Turkmen conventions that browsers do not carry (Chromium knows only Turkmen plurals), after CLDR 48 as shipped with
 * Node 20; `format.test.ts` compares the two.
 */
export const MONTHS = ["ýanwar", "fewral", "mart", "aprel", "maý", "iýun", "iýul", "awgust", "sentýabr", "oktýabr", "noýabr", "dekabr"] as const;

/** Sunday first, as `Date.getDay` counts. */
export const WEEKDAYS = ["ýekşenbe", "duşenbe", "sişenbe", "çarşenbe", "penşenbe", "anna", "şenbe"] as const;

/** The Turkmen alphabet of 1999, with the Latin letters it lacks at their usual places. */
const ALPHABET = "abcçdeäfghijžklmnňoöpqrsştuüvwxyýz";
const RANK = new Map(Array.from(ALPHABET, (letter, index) => [letter, index]));

/** Groups of three with a no-break space, decimal comma: `1 234 567,89`. `fixed` is what `Number.toFixed` gave. */
export function groupDigits(fixed: string): string {
  const [whole = "", fraction] = fixed.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, "\u00a0");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** Order of two words in the Turkmen alphabet; case decides only between otherwise equal words. */
export function compareTurkmen(left: string, right: string): number {
  const a = fold(left);
  const b = fold(right);
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = rank(a[index]) - rank(b[index]);
    if (difference !== 0) return difference;
  }
  return a.length - b.length || (left < right ? 1 : left > right ? -1 : 0);
}

function fold(text: string): string[] {
  return Array.from(text.normalize("NFC").toLowerCase());
}

/** Spaces and punctuation first, then digits, then the alphabet, then everything else by code point. */
function rank(letter = ""): number {
  const place = RANK.get(letter);
  if (place !== undefined) return 1000 + place;
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? code : 2000 + code;
}

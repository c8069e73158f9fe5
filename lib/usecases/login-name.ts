import "server-only";

/** Letters that lose no mark when taken apart: Russian, Turkmen and neighbouring alphabets, as passports write them. */
const LATIN: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "yo",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  җ: "j",
  ң: "n",
  ө: "o",
  ү: "u",
  ә: "a",
  қ: "k",
  ғ: "g",
  ұ: "u",
  һ: "h",
  і: "i",
  ї: "yi",
  є: "ye",
  ґ: "g",
  ў: "u",
  ҳ: "h",
  ҷ: "j",
  ç: "ch",
  ş: "sh",
  ž: "zh",
  ň: "n",
  ä: "a",
  ö: "o",
  ü: "u",
  ý: "y",
  ı: "i",
  ğ: "g",
  ß: "ss",
  ø: "o",
  æ: "ae",
  ł: "l",
  đ: "d",
};
const LONGEST = 40;
const SHORTEST = 3;
const NAMELESS = "learner";

/** A login made of a name: the first two words in Latin letters joined by a dot, e.g. `Aýna Orazowa` → `ayna.orazowa`. */
export function loginFromName(name: string): string {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .split(/\s+/u)
    .map(latinOf)
    .filter((word) => word.length > 0);
  const login = words.slice(0, 2).join(".").slice(0, LONGEST).replace(/\.$/u, "");
  return login.length < SHORTEST ? NAMELESS : login;
}

/** The n-th login to try for a name when the ones before it are taken: the login itself, then with 2, 3, … behind it. */
export function loginCandidate(base: string, attempt: number): string {
  return attempt === 1 ? base : `${base}${attempt}`;
}

function latinOf(word: string): string {
  const letters = Array.from(word, (letter) => LATIN[letter] ?? letter).join("");
  return letters.normalize("NFD").replace(/[^a-z0-9]/gu, "");
}

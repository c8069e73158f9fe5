import type { Locale } from "@/lib/kernel/locale";

/** Words that make a sentence sound absolute, and words that make it sound careful: both give an option away when they keep to one side. */
const ABSOLUTE: Readonly<Record<Locale, string>> = {
  en:
    "always|never|only|nobody|no one|nothing|none|every|everyone|everything|all|any|anyone|anything|whatever|solely|entirely|" +
    "completely|fully|at all|in any case|must",
  ru:
    "всегда|никогда|только|лишь|никто|никого|никому|ничто|ничего|все|всё|всех|всем|всеми|всякий|всякого|любой|любая|любое|" +
    "любого|любом|любую|каждый|каждая|каждого|полностью|целиком|совсем|вовсе|исключительно|обязательно|непременно|" +
    "в любом случае|нельзя",
  tk: "hemişe|hiç|hiçkim|hiç kim|hiç zat|diňe|ähli|hemme|her|bütinleý|hökman",
};
const CAREFUL: Readonly<Record<Locale, string>> = {
  en: "may|might|can|could|usually|often|as a rule|sometimes|generally|perhaps|likely|probably|tend|tends|unless",
  ru: "может|могут|мог|могла|могло|могли|обычно|часто|как правило|иногда|вероятно|возможно|пожалуй|порой",
  tk: "mümkin|adatça|köplenç|käwagt|belki|ähtimal",
};

const PATTERNS = { absolute: patternsOf(ABSOLUTE), careful: patternsOf(CAREFUL) };

/** Whether the text holds a word of the list of its language. */
export function sounds(manner: keyof typeof PATTERNS, locale: Locale, text: string): boolean {
  return PATTERNS[manner][locale].test(text);
}

function patternsOf(words: Readonly<Record<Locale, string>>): Record<Locale, RegExp> {
  const pattern = (list: string) => new RegExp(String.raw`(?<!\p{L})(?:${list})(?!\p{L})`, "iu");
  return { en: pattern(words.en), ru: pattern(words.ru), tk: pattern(words.tk) };
}

import { TYPE, parse } from "@formatjs/icu-messageformat-parser";
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { readFileSync } from "node:fs";
import { LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { describe, expect, test } from "vitest";

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") found.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) found.set(inner, text);
  }
  return found;
}

function messagesOf(locale: Locale): Map<string, string> {
  return flatten(JSON.parse(readFileSync(new URL(`./messages/${locale}.json`, import.meta.url), "utf8")) as Tree);
}

const catalogues = new Map(LOCALES.map((locale) => [locale, messagesOf(locale)]));
const english = messagesOf("en");

interface Use {
  readonly argument: string;
  readonly kind: string;
  readonly categories: readonly string[];
}

function usesOf(elements: readonly MessageFormatElement[]): Use[] {
  return elements.flatMap((element): Use[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const name = { argument: element.value, kind: TYPE[element.type] };
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      const inner = Object.values(element.options).flatMap((option) => usesOf(option.value));
      const categories = element.type === TYPE.plural ? Object.keys(element.options) : [];
      return [{ ...name, categories }, ...inner];
    }
    return [{ ...name, categories: [] }];
  });
}

function signature(message: string): string[] {
  return [...new Set(usesOf(parse(message)).map((use) => `${use.argument}:${use.kind}`))].toSorted();
}

describe.each(LOCALES)("messages in %s", (locale) => {
  const messages = catalogues.get(locale) ?? new Map<string, string>();

  test("I1 has the keys of English and no empty text", () => {
    expect([...messages.keys()]).toEqual([...english.keys()]);
    expect([...messages].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("I2 takes the arguments English takes", () => {
    const different = [...messages].filter(([key, text]) => signature(text).join() !== signature(english.get(key) ?? "").join());
    expect(different).toEqual([]);
  });

  test("I3 names every plural category of the language", () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const incomplete = [...messages].filter(([, text]) =>
      usesOf(parse(text)).some((use) => use.kind === "plural" && needed.some((category) => !use.categories.includes(category))),
    );
    expect(incomplete).toEqual([]);
  });

  test("I4 parses without markup", () => {
    const marked = [...messages].filter(([, text]) => usesOf(parse(text)).some((use) => use.kind === "tag"));
    expect(marked).toEqual([]);
  });

  test("I5 has no exclamation mark, no emoji and the final stop of English", () => {
    const loud = [...messages].filter(([, text]) => /!|\p{Extended_Pictographic}/u.test(text));
    const ends = [...messages].filter(([key, text]) => /[.]$/u.test(text) !== /[.]$/u.test(english.get(key) ?? ""));
    expect(loud).toEqual([]);
    expect(ends).toEqual([]);
  });
});

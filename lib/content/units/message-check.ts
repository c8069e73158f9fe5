import { TYPE, isPluralElement, isSelectElement, parse } from "@formatjs/icu-messageformat-parser";
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import type { Locale } from "@/lib/kernel/locale";

/** Why a message of the interface cannot stand for `source` in a language: it does not parse, lacks a plural category, takes other arguments. */
export function messageFault(text: string, source: string, locale: Locale): string | null {
  const elements = parsed(text);
  if (typeof elements === "string") return `the message does not parse: ${elements}`;
  const uses = usesIn(elements);
  const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const lacking = uses.flatMap(({ categories }) => (categories === null ? [] : needed.filter((category) => !categories.includes(category))));
  if (lacking.length > 0) return `a plural lacks ${[...new Set(lacking)].join(", ")}`;
  const before = parsed(source);
  const names = (found: readonly MessageFormatElement[]) => [...new Set(usesIn(found).map(({ name }) => name))].toSorted().join(", ");
  if (typeof before !== "string" && names(before) !== names(elements)) return `its arguments are ${names(elements) || "none"}, not ${names(before) || "none"}`;
  if (text.includes("!")) return "the interface has no exclamation marks";
  if (text.endsWith(".") !== source.endsWith(".")) return "it ends with a stop where the source does, and only there";
  return null;
}

function parsed(text: string): MessageFormatElement[] | string {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}

function usesIn(elements: readonly MessageFormatElement[]): { readonly name: string; readonly categories: readonly string[] | null }[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const inner = isPluralElement(element) || isSelectElement(element) ? Object.values(element.options).flatMap(({ value }) => usesIn(value)) : [];
    const own = { name: `${element.value} (${TYPE[element.type]})`, categories: isPluralElement(element) ? Object.keys(element.options) : null };
    return [own, ...inner];
  });
}

import { readFileSync } from "node:fs";
import path from "node:path";

export type TestLocale = "en" | "ru";

const loaded = new Map<string, unknown>();

/** An interface text by its dotted key, as people read it. Texts with arguments are cut before the first one. */
export function word(locale: string, key: string): string {
  if (!loaded.has(locale)) {
    loaded.set(locale, JSON.parse(readFileSync(path.resolve(import.meta.dirname, "..", "..", "lib", "i18n", "messages", `${locale}.json`), "utf8")));
  }
  const found = key
    .split(".")
    .reduce<unknown>((node, part) => (typeof node === "object" && node !== null ? (node as Record<string, unknown>)[part] : undefined), loaded.get(locale));
  if (typeof found !== "string") throw new Error(`no text ${key} in ${locale}`);
  return (found.split("{")[0] ?? "").trim();
}

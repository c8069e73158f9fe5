import { readFileSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { describe, expect, test } from "vitest";

const folder = path.dirname(fileURLToPath(import.meta.url));
const css = readFileSync(path.join(folder, "tokens.css"), "utf8");

function tokensAfter(opening: string): Map<string, string> {
  const from = css.indexOf(opening);
  const block = css.slice(from, css.indexOf("}", from));
  return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/gu)].map(([, name = "", value = ""]) => [name, value]));
}

const themes = {
  light: tokensAfter(":root {"),
  dark: tokensAfter(':root[data-theme="dark"] {'),
};

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(left: string, right: string): number {
  const [dark = 0, light = 0] = [luminance(left), luminance(right)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = [
  ["ink", "paper"],
  ["ink", "wash"],
  ["ink", "teal-wash"],
  ["ink", "amber-wash"],
  ["ink", "red-wash"],
  ["ink-soft", "paper"],
  ["ink-soft", "wash"],
  ["teal", "paper"],
  ["teal", "wash"],
  ["teal", "teal-wash"],
  ["amber", "paper"],
  ["amber", "amber-wash"],
  ["red", "paper"],
  ["red", "red-wash"],
  ["on-teal", "teal"],
  ["on-teal", "teal-strong"],
] as const;

describe.each(Object.entries(themes))("%s", (_name, tokens) => {
  const value = (token: string) => tokens.get(token) ?? "missing";

  test.each(TEXT)("U1 %s on %s", (text, ground) => {
    expect(contrast(value(text), value(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["edge", "focus"])("U2 %s on paper", (line) => {
    expect(contrast(value(line), value("paper"))).toBeGreaterThanOrEqual(3);
  });
});

test("U3 dark by system equals dark by choice", () => {
  expect(tokensAfter(':root:not([data-theme="light"]) {')).toEqual(themes.dark);
});

test("U4 three faces of one script weigh at most 50 kB", () => {
  const weigh = (script: string) =>
    readdirSync(path.join(folder, "fonts"))
      .filter((file) => file.endsWith(`-${script}.woff2`))
      .reduce((sum, file) => sum + statSync(path.join(folder, "fonts", file)).size, 0);
  expect(weigh("latin")).toBeLessThanOrEqual(50_000);
  expect(weigh("cyrillic")).toBeLessThanOrEqual(50_000);
});

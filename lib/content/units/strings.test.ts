import { describe, expect, test } from "vitest";
import { LOCALES } from "@/lib/kernel/locale";
import { inlineOf } from "./codes";
import { plainText } from "@/lib/interop/xliff/model";
import { readTexts } from "./read-texts";
import { spotsOf, withStrings } from "./strings";
import { textSources } from "./texts";

const files = readTexts(process.cwd());
const sources = textSources(files.keys());
const everyFile = sources.flatMap(({ format, paths }) =>
  LOCALES.flatMap((locale) => {
    const text = files.get(paths[locale] ?? "");
    return text === undefined ? [] : [{ path: `${paths[locale] ?? ""} ${locale}`, file: { format, text, locale } }];
  }),
);

describe("the real texts", { timeout: 120_000 }, () => {
  test("U1 every string has a name of its own", () => {
    const odd = everyFile.flatMap(({ path, file }) => {
      const ids = spotsOf(file).map(({ id }) => id);
      return [...ids.filter((id) => !/^[\w.:-]+$/u.test(id)), ...(new Set(ids).size === ids.length ? [] : ["twice"])].map((id) => `${path} ${id}`);
    });
    expect(odd).toEqual([]);
    expect(new Set(sources.map(({ stem }) => stem)).size).toBe(sources.length);
    expect(everyFile.length).toBeGreaterThan(400);
  });

  test("U2 texts of blocks are put together again byte for byte", () => {
    const changed = everyFile.filter(({ file }) => file.format === "markdown" && withStrings(file, file, asTheyAre(file)) !== file.text);
    expect(changed.map(({ path }) => path)).toEqual([]);
  });

  test("U5 words and markup joined are the string", () => {
    const lost = everyFile.flatMap(({ path, file }) =>
      spotsOf(file).flatMap(({ id, text }) => (plainText(inlineOf(text, file.format)) === text ? [] : [`${path} ${id}`])),
    );
    expect(lost).toEqual([]);
  });
});

function asTheyAre(file: Parameters<typeof spotsOf>[0]): Map<string, string> {
  return new Map(spotsOf(file).map(({ id, text }) => [id, text]));
}

const yaml = (text: string) => ({ format: "words", text, locale: "ru" }) as const;
const markdown = (text: string) => ({ format: "markdown", text, locale: "ru" }) as const;
const put = (file: Parameters<typeof withStrings>[0], changes: Record<string, string>, source = file) =>
  withStrings(file, source, new Map(Object.entries(changes)));

const WORDS = `# Words of a module
title: "Old" # shown on top
about: >-
  Folded over
  two lines.
list:
  - id: a1
    name: 'first'
  - second
state: draft
`;

test("U3 a YAML string changes alone, comments and folded neighbours stay", () => {
  expect(put(yaml(WORDS), { title: 'New: "quoted"' })).toBe(WORDS.replace('"Old"', String.raw`"New: \"quoted\""`));
  expect(put(yaml(WORDS), { "list.a1.name": "it's" })).toBe(WORDS.replace("'first'", "'it''s'"));
  expect(put(yaml(WORDS), { "list.2": "12" })).toBe(WORDS.replace("- second", '- "12"'));
});

test("U3 a missing string is added where it belongs", () => {
  const source = yaml(WORDS.replace("list:", "summaries:\n  m1: One\nlist:"));
  expect(put(yaml(WORDS), { "summaries.m1": "Раз" }, source)).toBe(`${WORDS}summaries:\n  m1: "Раз"\n`);
  const law = { format: "localized", text: "title: { en: Law, ru: Закон }\nname:\n  en: Body\n", locale: "tk" } as const;
  expect(put(law, { title: "Kanun", name: "Edara" }, { ...law, locale: "en" })).toBe(
    'title: { en: Law, ru: Закон, tk: "Kanun" }\nname:\n  en: Body\n  tk: "Edara"\n',
  );
});

test("U3 words of the interface change within their JSON", () => {
  const screens = { format: "messages", text: '{\n  "a": { "b": "One", "c": "Two" }\n}\n', locale: "tk" } as const;
  expect(put(screens, { "a.c": 'Iki "ň"' })).toBe('{\n  "a": { "b": "One", "c": "Iki \\"ň\\"" }\n}\n');
});

const LESSON = `---
lesson: m1-l1
---

## Title {% #one %}

A paragraph
of two lines with {% law ref="palermo#3a" /%}.

{% example title="A \\"case\\"" %}
- first
- second
{% /example %}

| Head | Other |
|---|---|
| cell | 3 |

{% law ref="palermo#3b" /%}
`;

test("U1 blocks are named by step, kind and place", () => {
  expect(spotsOf(markdown(LESSON)).map(({ id, text }) => [id, text])).toEqual([
    ["one.heading", "Title"],
    ["one.p1", 'A paragraph\nof two lines with {% law ref="palermo#3a" /%}.'],
    ["one.example1.title", 'A "case"'],
    ["one.i1", "first"],
    ["one.i2", "second"],
    ["one.t1.1.1", "Head"],
    ["one.t1.1.2", "Other"],
    ["one.t1.2.1", "cell"],
    ["one.t1.2.2", "3"],
  ]);
});

test("U3 a block changes alone", () => {
  expect(put(markdown(LESSON), { "one.t1.2.1": "ячейка", "one.example1.title": 'Дело "А"' })).toBe(
    LESSON.replace("cell", "ячейка").replace(String.raw`A \"case\"`, String.raw`Дело \"А\"`),
  );
});

test.each([
  ["a bar in a table", "one.t1.2.1", "a | b"],
  ["an empty line in a paragraph", "one.p1", "One.\n\nTwo."],
  ["a paragraph that becomes a list", "one.p1", "- One."],
  ["a tag that is none of the words", "one.i1", "text\n{% draft %}"],
  ["words for nothing", "one.p9", "Lost."],
])("U4 %s is refused", (_what, id, words) => {
  expect(put(markdown(LESSON), { [id]: words })).toBeNull();
});

test("U4 a list does not grow by a string", () => {
  expect(put(yaml("list: [One]\n"), { "list.2": "Two" }, yaml("list: [One, Two]\n"))).toBeNull();
});

import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { plainText } from "@/lib/interop/xliff/model";
import type { Inline } from "@/lib/interop/xliff/model";
import { codesOf, inlineOf } from "./codes";
import { spotsOf, withStrings } from "./strings";

const scrap = fc.constantFrom(
  "**",
  "*",
  "[",
  "]",
  "]{f1}",
  "](https://a.b)",
  "[[palermo#3a]]",
  "[S2]",
  '{% law ref="a#b" /%}',
  '{% term id="t" %}',
  "{% /term %}",
  "{g1}",
  "`",
  " ",
  "word",
  "ä",
);
const mess = fc.array(scrap, { maxLength: 12 }).map((parts) => parts.join(""));

function words(content: readonly Inline[]): string {
  return content.map((piece) => (typeof piece === "string" ? piece : "content" in piece ? words(piece.content) : "")).join("");
}

test.prop([mess])("U5 whatever stands side by side, joined it is the string, and no citation stays among the words", (text) => {
  const inline = inlineOf(text, "words");
  expect(plainText(inline)).toBe(text);
  expect(words(inline)).not.toMatch(/\[\[palermo#3a\]\]|\{% law/u);
});

test.prop([fc.array(fc.constantFrom("word", "**strong**", "*soft*", "[fact]{f1}", '{% term id="t" %}term{% /term %}', "[S2]"), { maxLength: 6 })])(
  "U5 emphasis may be left out, all other markup is counted",
  (parts) => {
    const text = parts.join(" ");
    const counted = parts.filter((part) => /[[{]/u.test(part)).length;
    expect(codesOf(text, "words")).toHaveLength(counted);
  },
);

test.prop([fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== "")])(
  "U3 any words in a YAML string are read back, or refused, and nothing else moves",
  (text) => {
    const file = { format: "words", text: 'a: "one" # note\nb: two\nc: >-\n  three\n', locale: "ru" } as const;
    const changed = withStrings(file, file, new Map([["a", text]]));
    if (changed === null) return;
    expect(spotsOf({ ...file, text: changed })).toEqual([
      { id: "a", text },
      { id: "b", text: "two" },
      { id: "c", text: "three" },
    ]);
    expect(changed.endsWith(" # note\nb: two\nc: >-\n  three\n")).toBe(true);
  },
);

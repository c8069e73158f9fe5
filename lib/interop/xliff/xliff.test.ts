import { describe, expect, test } from "vitest";
import type { XliffDocument, XliffUnit } from "./model";
import { readXliff } from "./read";
import { writeXliff } from "./write";

const law = { code: '{% law ref="palermo#3a" /%}', optional: false };
const bold = (content: string) => ({ open: "**", close: "**", optional: true, content: [content] });

function documentWith(unit: Partial<XliffUnit>): XliffDocument {
  const whole: XliffUnit = {
    id: "acts.p1",
    notes: [{ category: "context", text: "Lesson <m2-l1>" }],
    terms: [{ term: "act", translation: "деяние" }],
    source: ["Ask & ", bold("what"), " was done. ", law, law],
    target: [law, "Что ", bold("сделали"), law],
    state: "translated",
    subState: "draft",
    over: "0123abcd",
    ...unit,
  };
  return { sourceLanguage: "en", targetLanguage: "ru", files: [{ id: "f1", original: "content/x.en.md", notes: [], units: [whole] }] };
}

function read(text: string) {
  const found = readXliff(text);
  if (!found.ok) throw new Error(`line ${found.error.line}: ${found.error.message}`);
  return found.value;
}

function refusal(text: string) {
  const found = readXliff(text);
  return found.ok ? null : found.error;
}

test("X1 X2 a document comes back word for word, the same bytes each time", () => {
  const text = writeXliff(documentWith({}));
  expect(writeXliff(documentWith({}))).toBe(text);
  expect(text).toContain("Ask &amp; ");
  expect(text).toContain("Lesson &lt;m2-l1&gt;");
  expect(read(text)).toEqual({
    sourceLanguage: "en",
    targetLanguage: "ru",
    files: [
      {
        id: "f1",
        units: [
          {
            id: "acts.p1",
            line: expect.any(Number),
            source: `Ask & **what** was done. ${law.code}${law.code}`,
            target: `${law.code}Что **сделали**${law.code}`,
            state: "translated",
            over: "0123abcd",
          },
        ],
      },
    ],
  });
});

test("X2 a character that XML cannot hold travels as its number", () => {
  const text = writeXliff(documentWith({ target: ["a\u0007b\rc"] }));
  expect(text).toContain('a<cp hex="0007"/>b&#13;c');
  expect(read(text).files[0]?.units[0]?.target).toBe("a\u0007b\rc");
});

test("X3 codes of source and target share ids, and each points to its data", () => {
  const text = writeXliff(documentWith({}));
  const ids = (side: string) =>
    [...(text.split(`<${side}>`)[1]?.split(`</${side}>`)[0] ?? "").matchAll(/<(ph|pc) id="(\d+)"/gu)].map(([, tag, id]) => `${tag}${id}`);
  expect(ids("source")).toEqual(["pc1", "ph2", "ph3"]);
  expect(ids("target")).toEqual(["ph2", "pc1", "ph3"]);
  const declared = new Set([...text.matchAll(/<data id="(d\d+)"/gu)].map(([, id]) => id));
  expect([...text.matchAll(/dataRef\w*="(d\d+)"/gu)].filter(([, id]) => !declared.has(id))).toEqual([]);
});

describe("X4 what tools do to a file", () => {
  const returned = (body: string) =>
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="tk">
<file id="f"><group id="g"><unit id="u"><originalData><data id="d1">[S2]</data></originalData>${body}</unit></group></file></xliff>`;
  const unit = (body: string) => read(returned(body)).files[0]?.units[0];

  test("X4 split segments, marks and spanning codes", () => {
    const found = unit(
      `<segment state="final"><source>One.</source><target><mrk id="m1" type="term">Bir</mrk>.</target></segment>
      <ignorable><source> </source></ignorable>
      <segment state="translated"><source>Two <sc id="1" dataRef="d1"/>.</source><target>Iki <sc id="1" dataRef="d1"/>.</target></segment>`,
    );
    expect(found).toMatchObject({ source: "One. Two [S2].", target: "Bir. Iki [S2].", state: "translated" });
  });

  test("X4 a segment without a target leaves the unit without one", () => {
    expect(unit(`<segment><source>One.</source><target>Bir.</target></segment><segment><source>Two.</source></segment>`)).toMatchObject({
      target: null,
      state: "initial",
    });
  });
});

describe("X5 refusals", () => {
  const good = writeXliff(documentWith({}));
  test.each([
    ["an end tag is missing", good.replace("</target>", ""), /.+/u],
    ["nothing at all", "", /.+/u],
    ["a DOCTYPE", good.replace("<xliff", "<!DOCTYPE xliff [<!ENTITY a 'aaaa'>]><xliff"), /DOCTYPE/u],
    ["XLIFF 1.2", `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>`, /XLIFF 1\.2 is not read/u],
    ["another document", "<html/>", /not <xliff>/u],
    ["a state of nobody", good.replace('state="translated"', 'state="perfect"'), /perfect is not a state/u],
    ["a code without data", good.replace(/<data id="d1">.*<\/data>/u, ""), /refers to no original data/u],
  ])("X5 %s", (_what, text, message) => {
    expect(refusal(text)).toEqual({ line: expect.any(Number), message: expect.stringMatching(message) });
  });

  test("X5 the line is the one that shows", () => {
    const line = good.split("\n").findIndex((text) => text.includes("<segment")) + 1;
    expect(refusal(good.replace('state="translated"', 'state="perfect"'))?.line).toBe(line);
  });
});

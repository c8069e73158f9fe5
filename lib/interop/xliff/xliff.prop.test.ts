import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { plainText } from "./model";
import type { Inline } from "./model";
import { readXliff } from "./read";
import { writeXliff } from "./write";

const wellFormed = fc.string({ unit: "grapheme", maxLength: 20 });
const { content } = fc.letrec<{ piece: Inline; content: readonly Inline[] }>((tie) => ({
  piece: fc.oneof(
    { depthSize: "small" },
    wellFormed,
    fc.record({ code: wellFormed, optional: fc.boolean() }),
    fc.record({ open: wellFormed, close: wellFormed, optional: fc.boolean(), content: tie("content") }),
  ),
  content: fc.array(tie("piece"), { maxLength: 4 }),
}));

test.prop([content, content])("X1 any words with any codes come back", (source, target) => {
  const unit = { id: "u", notes: [], terms: [], source, target, state: "initial" as const, subState: null, over: "" };
  const read = readXliff(writeXliff({ sourceLanguage: "en", targetLanguage: "tk", files: [{ id: "f", original: "x", notes: [], units: [unit] }] }));
  expect(read.ok && read.value.files[0]?.units[0]).toMatchObject({ source: plainText(source), target: plainText(target) });
});

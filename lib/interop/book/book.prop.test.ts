import { fc, test } from "@fast-check/vitest";
import { strFromU8, unzipSync } from "fflate";
import { expect } from "vitest";
import { bookInput, lessonWith } from "./book.fixture";
import { columnWidths } from "./columns";
import { epubPages } from "./epub/pages";
import { writeEpub } from "./epub/write-epub";
import { escapeXml } from "./epub/xhtml";
import { buildHandbook } from "./handbook";
import { buildTrainersManual } from "./manual";
import { allIds, allInlines, xmlFault } from "./walk-book.fixture";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom("</p><script>", "]]>", "&amp;", '"x" onload="', "#panic()", "\\u{0}", "$x$ *a* _b_ @ref <label>", "// /* `", "Türkmençe žňäöü"),
);
const unescaped = (xml: string) => xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

test.prop([anyText])("BK11 escaping loses nothing that XML can hold and lets nothing through", (text) => {
  const written = escapeXml(text);
  expect(written).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/u);
  const holdable = Array.from(text.toWellFormed()).filter((sign) => "\t\n\r".includes(sign) || (sign >= " " && !"\uFFFE\uFFFF".includes(sign)));
  expect(unescaped(written)).toBe(holdable.join(""));
});

test.prop([anyText])("BK12 every page is well-formed whatever the words are", (text) => {
  for (const { xhtml, file } of epubPages(buildTrainersManual(bookInput([lessonWith(text)])))) expect([file, xmlFault(xhtml)]).toEqual([file, null]);
});

test.prop([anyText], { numRuns: 8 })("BK12 the package names every file once and the contents name every page", (text) => {
  const book = buildHandbook(bookInput([lessonWith(text)]));
  const files = unzipSync(writeEpub(book, { "sans-400.ttf": new Uint8Array([1]) }));
  const read = (name: string) => strFromU8(files[`OEBPS/${name}`] ?? new Uint8Array());
  const named = [...read("package.opf").matchAll(/href="(?<href>[^"]+)"/gu)].map(({ groups }) => groups?.["href"] ?? "");
  const held = Object.keys(files).flatMap((name) => (name.startsWith("OEBPS/") && !name.endsWith(".opf") ? [name.slice("OEBPS/".length)] : []));
  expect(named.toSorted()).toEqual(held.toSorted());
  expect(xmlFault(read("package.opf"))).toBeNull();
  expect(xmlFault(read("nav.xhtml"))).toBeNull();
  for (const { file } of epubPages(book)) expect(read("nav.xhtml")).toContain(`href="${file}"`);
});

test.prop([anyText], { numRuns: 4 })("BK13 the media type comes first, stored, and the same book gives the same bytes", (text) => {
  const book = buildHandbook(bookInput([lessonWith(text)]));
  const bytes = writeEpub(book, {});
  expect(strFromU8(bytes.slice(30, 38))).toBe("mimetype");
  expect(bytes[8]).toBe(0);
  expect(strFromU8(bytes.slice(38, 58))).toBe("application/epub+zip");
  expect(writeEpub(book, {})).toEqual(bytes);
});

test.prop([fc.array(anyText, { minLength: 1, maxLength: 5 })])("BK3 ids stay unique and references lead somewhere", (texts) => {
  const book = buildTrainersManual(bookInput(texts.map((text, index) => lessonWith(text, `m1-l${index + 1}`))));
  const ids = allIds(book);
  expect(ids.length).toBe(new Set(ids).size);
  for (const node of allInlines(book)) if (node.type === "ref" || node.type === "term") expect(ids).toContain(node.to);
});

test.prop([fc.array(fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 })])(
  "BK10 shares of columns make a whole",
  (cells) => {
    const widths = columnWidths(cells);
    expect(widths.length).toBe(Math.max(...cells.map((row) => row.length)));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1, 1);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  },
);

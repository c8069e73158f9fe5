import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { parseInline } from "./inline";
import type { InlinePiece } from "./inline";

const fragment = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom("[[palermo#3a]]", "[S20]", "[S1, S7]", "{g1}", "**bold**", "*em*", "[[", "]]", "**", "*", "{", "}"),
);

function written(piece: InlinePiece): string {
  switch (piece.type) {
    case "text":
      return piece.text;
    case "strong":
      return `**${piece.text}**`;
    case "em":
      return `*${piece.text}*`;
    case "law":
      return `[[${piece.ref}]]`;
    case "source":
      return `[${piece.ids.join(", ")}]`;
    case "gap":
      return `{${piece.id}}`;
  }
}

test.prop([fc.array(fragment, { maxLength: 12 })])("K1 the pieces written out again are the text", (parts) => {
  const text = parts.join("");
  expect(parseInline(text).map(written).join("")).toBe(text);
});

import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { CaseText } from "@/lib/domain/catalogue";
import { cutParagraph, markedFacts, plainParagraph, segmentCase } from "./segments";

const word = fc.constantFrom("He", "came", "С.", "Orazov", "said", "“yes”", "3", "4,000", "then.", "Why?", "Soň", "gitdi.", "–", "(late)");
const plain = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
const span = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `kept ${words.join(" ")}`);
const piece = fc.oneof(
  plain.map((text) => ({ text, fact: false })),
  span.map((text) => ({ text, fact: true })),
);
const layout = fc.array(fc.array(piece, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });

/** Paragraphs with facts numbered in the order given; every other piece as it is. */
function paragraphs(pieces: readonly (readonly { text: string; fact: boolean }[])[]): string[] {
  let count = 0;
  return pieces.map((line) => line.map(({ text, fact }) => (fact ? `[${text}]{f${(count += 1)}}` : text)).join(" "));
}

function caseOf(lines: readonly string[]): CaseText {
  return {
    title: "Case",
    task: "Read",
    notice: { level: "none" },
    neutralSummary: "Short",
    documents: { d1: { title: "One", paragraphs: [...lines] } },
    victims: {},
    accused: {},
    whyNot: {},
    state: "draft",
  };
}

test.prop([layout])("W3 the pieces of a paragraph joined are the paragraph without its marks", (pieces) => {
  for (const paragraph of paragraphs(pieces)) {
    for (const locale of ["en", "ru", "tk"] as const) {
      const cut = cutParagraph(paragraph, locale);
      expect(cut.map(({ text }) => text).join("")).toBe(plainParagraph(paragraph));
      expect(cut.flatMap(({ fact }) => fact ?? [])).toEqual(markedFacts(paragraph));
    }
  }
});

test.prop([layout, layout.chain((other) => fc.shuffledSubarray(other, { minLength: other.length }))])(
  "W4 a fact has one segment id in every language, and ids are unique",
  (source, target) => {
    const en = paragraphs(source);
    const ru = paragraphs(target);
    const { segments, facts } = segmentCase({ en: caseOf(en), ru: caseOf(ru) });
    for (const locale of ["en", "ru"] as const) {
      const ids = Object.values(segments[locale] ?? {})
        .flat(2)
        .map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const idOf = (locale: "en" | "ru") => new Map(Object.entries(facts[locale] ?? {}).map(([id, fact]) => [fact, id]));
    const [english, russian] = [idOf("en"), idOf("ru")];
    for (const [fact, id] of russian) if (english.has(fact)) expect(id).toBe(english.get(fact));
  },
);

test.prop([layout])("W4 the same text gives the same ids in every language", (pieces) => {
  const text = caseOf(paragraphs(pieces));
  const { segments, facts } = segmentCase({ en: text, ru: text });
  expect(facts.ru).toEqual(facts.en);
  expect(
    Object.values(segments.en ?? {})
      .flat(2)
      .map(({ id }) => id),
  ).toEqual(
    Object.values(segments.en ?? {})
      .flat(2)
      .map((_, index) => `d1s${index + 1}`),
  );
});

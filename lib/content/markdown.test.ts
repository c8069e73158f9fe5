import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compileLesson } from "./markdown";

const FRONT = "---\nlesson: m1-l1\nlocale: en\nobjectives: [m1-o1]\nsources: [S40]\nstate: draft\n---\n\n";
const nodesOf = (text: string) => compileLesson("m1-l1.en.md", `${FRONT}## Step {% #step %}\n\n${text}\n`).steps[0]?.nodes;
const say = (text: string) => [{ type: "text", text }];

test("W7 a step has an id, a title and nodes", () => {
  const { steps, frontMatter, findings } = compileLesson("m1-l1.en.md", `${FRONT}## Five *acts* {% #acts %}\n\nOne.\n`);
  expect(findings).toEqual([]);
  expect(frontMatter?.value).toMatchObject({ lesson: "m1-l1", sources: ["S40"] });
  expect(steps).toEqual([
    {
      id: "acts",
      line: 9,
      title: [
        { type: "text", text: "Five " },
        { type: "em", children: say("acts") },
      ],
      nodes: [{ type: "paragraph", children: say("One.") }],
    },
  ]);
});

test("W7 inline tags, sources and line breaks become nodes", () => {
  expect(nodesOf('See {% law ref="a#1" /%} and {% term id="act" %}the act{% /term %} [S1, S20]\nthen {% draft %}perhaps{% /draft %}.')).toEqual([
    {
      type: "paragraph",
      children: [
        { type: "text", text: "See " },
        { type: "law", ref: "a#1" },
        { type: "text", text: " and " },
        { type: "term", id: "act", children: say("the act") },
        { type: "text", text: " " },
        { type: "source", ids: ["S1", "S20"] },
        { type: "text", text: " " },
        { type: "text", text: "then " },
        { type: "draft-inline", children: say("perhaps") },
        { type: "text", text: "." },
      ],
    },
  ]);
});

test("W15 the space before a dash and after a number sign does not break, other spaces do", () => {
  const words = (children: unknown) => [{ type: "paragraph", children }];
  expect(nodesOf("Деяние — вербовка, Закон № 454-V – и цель")).toEqual(words(say("Деяние\u00a0— вербовка, Закон №\u00a0454-V\u00a0– и цель")));
  expect(nodesOf("*Цель* — одно")).toEqual(words([{ type: "em", children: say("Цель") }, ...say("\u00a0— одно")]));
  expect(nodesOf("— Билет вы купили сами? — Да.")).toEqual(words(say("— Билет вы купили сами?\u00a0— Да.")));
  expect(nodesOf("a well-known act - and № of it")).toEqual(words(say("a well-known act - and № of it")));
});

test("W7 a block tag is the same block on one line and on three", () => {
  const block = [{ type: "callout", tone: "note", children: [{ type: "paragraph", children: say("Look.") }] }];
  expect(nodesOf('{% callout tone="note" %}Look.{% /callout %}')).toEqual(block);
  expect(nodesOf('{% callout tone="note" %}\nLook.\n{% /callout %}')).toEqual(block);
});

test("W7 lists nest, tables have heads and rows", () => {
  expect(nodesOf("1. one\n   - two")).toEqual([
    {
      type: "list",
      ordered: true,
      items: [
        [
          { type: "paragraph", children: say("one") },
          { type: "list", ordered: false, items: [[{ type: "paragraph", children: say("two") }]] },
        ],
      ],
    },
  ]);
  expect(nodesOf("| a | b |\n|---|---|\n| 1 | 2 |")).toEqual([{ type: "table", head: [[say("a"), say("b")]], rows: [[say("1"), say("2")]] }]);
});

test("W7 figure, notice, lane, example and check carry their attributes", () => {
  expect(nodesOf('{% figure id="f" alt="Words" /%}')).toEqual([{ type: "figure", id: "f", alt: "Words", caption: null }]);
  expect(nodesOf('{% check id="c" /%}')).toEqual([{ type: "check", id: "c" }]);
  expect(nodesOf('{% lane role="judge" %}\nA\n{% /lane %}')).toMatchObject([{ type: "lane", role: "judge" }]);
  expect(nodesOf('{% notice level="hard" summary="Short" %}\nA\n{% /notice %}')).toMatchObject([{ type: "notice", level: "hard", summary: "Short" }]);
  expect(nodesOf('{% example title="T" %}\nA\n{% /example %}')).toMatchObject([{ type: "example", title: "T" }]);
});

const fragment = fc.constantFrom(
  "## ",
  "{% ",
  " %}",
  "/%}",
  "{% draft %}",
  "{% /draft %}",
  "`",
  "**",
  "| a |",
  "\n",
  "- ",
  "> ",
  "[[",
  "]]",
  "<b>",
  "{#x}",
  "---",
  "text",
  "ref=",
  '"',
  "!",
  "$v",
);

property.prop([fc.array(fragment, { maxLength: 30 })])("W7 compiling never throws and gives plain JSON", (parts) => {
  const source = compileLesson("m1-l1.en.md", parts.join(""));
  expect(JSON.parse(JSON.stringify(source.steps))).toEqual(source.steps);
});

import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { stringify } from "yaml";
import { fixture } from "./content.fixture";
import { buildLibrary } from "./library";
import { publicCourse, publicQuizIntro } from "./project/course";
import { publicItem } from "./project/item";
import { publicLesson } from "./project/lesson";
import { LOCALES } from "@/lib/kernel/locale";

const STEM = "courses/tip/m1/quiz/m1-quiz";
const secret = fc.string({ minLength: 12, maxLength: 30, unit: fc.constantFrom(..."abcdefghij klmno".split("")) }).map((text) => `secret ${text}`);
const letters = ["a", "b", "c", "d"];

interface Drawn {
  readonly structure: object;
  readonly text: object;
  readonly key: object;
  readonly parts: readonly string[];
}
const kinds: fc.Arbitrary<Drawn> = fc.oneof(
  fc.constantFrom(...letters).map((choice) => ({
    structure: { kind: "single", options: letters },
    text: { options: named(letters) },
    key: { choice },
    parts: letters,
  })),
  fc.subarray(letters, { minLength: 1 }).map((choices) => ({
    structure: { kind: "multiple", options: letters },
    text: { options: named(letters) },
    key: { choices },
    parts: letters,
  })),
  fc
    .shuffledSubarray(letters, { minLength: 4 })
    .map((order) => ({ structure: { kind: "order", entries: letters }, text: { entries: named(letters) }, key: { order }, parts: [] })),
  secret.map((answer) => ({ structure: { kind: "short" }, text: {}, key: { accept: [answer] }, parts: [] })),
);

function named(ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, `Option ${id}`]));
}

const banks = fc.array(fc.record({ drawn: kinds, general: secret, reason: secret }), { minLength: 1, maxLength: 5 });

test.prop([banks], { numRuns: 40 })("W2 no key and no rationale of a graded item occurs in any public view", (items) => {
  const ids = items.map((_, index) => `m1-q${index + 10}`);
  const byId = (make: (item: (typeof items)[number]) => object) =>
    stringify({ items: Object.fromEntries(items.map((item, index) => [ids[index], make(item)])) });
  const library = buildLibrary(
    fixture((files) => {
      files.set(
        `${STEM}.yaml`,
        stringify({
          bank: "m1-quiz",
          items: items.map(({ drawn }, index) => ({ id: ids[index], objective: "m1-o1", ...drawn.structure })),
        }),
      );
      files.set(
        `${STEM}.key.yaml`,
        byId(({ drawn }) => drawn.key),
      );
      for (const locale of ["en", "ru"]) {
        files.set(
          `${STEM}.${locale}.yaml`,
          byId(({ drawn }) => ({ stem: "What?", ...drawn.text })),
        );
        files.set(
          `${STEM}.rationale.${locale}.yaml`,
          byId(({ drawn, general, reason }) => ({ general, parts: Object.fromEntries(drawn.parts.map((part) => [part, reason])) })),
        );
      }
    }),
  );
  for (const locale of LOCALES) {
    const views = [
      publicCourse(library, "tip", locale),
      publicLesson(library, "m1-l1", locale),
      publicQuizIntro(library, "m1-quiz", locale),
      ...ids.map((item) => publicItem(library, { bank: "m1-quiz", item }, locale)),
    ];
    expect(JSON.stringify(views)).not.toContain("secret");
    for (const view of views.slice(3)) {
      expect(Object.keys(view ?? {}).toSorted()).toEqual(["bank", "item", "locale", "provisions", "text", "textLocale", "translation"]);
      expect(Object.keys(view && "item" in view ? view.item : {})).not.toEqual(expect.arrayContaining(["key"]));
    }
  }
});

test.prop([banks, banks], { numRuns: 20 })("W2 a public item does not depend on the key", (items, others) => {
  const build = (keys: readonly object[]) =>
    buildLibrary(
      fixture((files) => {
        files.set(
          `${STEM}.yaml`,
          stringify({
            bank: "m1-quiz",
            items: items.map(({ drawn }, index) => ({ id: `m1-q${index}`, objective: "m1-o1", ...drawn.structure })),
          }),
        );
        files.set(`${STEM}.key.yaml`, stringify({ items: Object.fromEntries(keys.map((key, index) => [`m1-q${index}`, key])) }));
        files.set(
          `${STEM}.en.yaml`,
          stringify({ items: Object.fromEntries(items.map(({ drawn }, index) => [`m1-q${index}`, { stem: "What?", ...drawn.text }])) }),
        );
      }),
    );
  const one = build(items.map(({ drawn }) => drawn.key));
  const two = build(others.map(({ drawn }) => drawn.key));
  for (const [index] of items.entries()) {
    const address = { bank: "m1-quiz", item: `m1-q${index}` };
    expect(publicItem(one, address, "en")).toEqual(publicItem(two, address, "en"));
  }
});

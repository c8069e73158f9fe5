import { fc, test } from "@fast-check/vitest";
import { changedElements, changesBetween, qualify } from "@/lib/domain/qualification";
import type { CaseInput, LawProfile } from "@/lib/domain/qualification";
import { lawProfileSchema } from "@/lib/domain/qualification";
import { readFileSync } from "node:fs";
import { expect, test as example } from "vitest";
import { parse } from "yaml";
import { NO_SWITCHES, factsWith, inputWith, isUntouched, supposedId, switched } from "./switches";
import type { Ground, Switch } from "./switches";

function lawOf(id: string): LawProfile {
  return lawProfileSchema.parse(parse(readFileSync(`content/law/${id}/profile.yaml`, "utf8")));
}
const palermo = lawOf("palermo");
const national = lawOf("tkm_129_1_2010");

const input: CaseInput = {
  facts: [
    { id: "f1", tags: ["act.recruit", "means.deception"] },
    { id: "f2", tags: ["purpose.sexual_exploitation"] },
    { id: "f3", tags: ["noise.consent"] },
    { id: "f4", tags: ["adj.brothel"], state: "disputed" },
  ],
  victims: [{ id: "v", age: 23 }],
  accused: [
    { id: "a", knowledge: "knew" },
    { id: "b", knowledge: "ought" },
  ],
  borderCrossed: "lawful",
  consentClaimed: true,
};
const ground: Ground = { input, profile: "palermo" };
const switches = fc.oneof(
  fc.record({
    kind: fc.constant("fact" as const),
    id: fc.constantFrom("f1", "f2", "f3", "f4"),
    state: fc.constantFrom("proven" as const, "disputed" as const, "unproven" as const, "off" as const),
  }),
  fc.record({ kind: fc.constant("age" as const), victim: fc.constant("v"), age: fc.option(fc.integer({ min: 0, max: 90 })) }),
  fc.record({
    kind: fc.constant("knowledge" as const),
    accused: fc.constantFrom("a", "b"),
    level: fc.constantFrom("knew" as const, "ought" as const, "none" as const),
  }),
  fc.record({ kind: fc.constant("border" as const), border: fc.constantFrom("no" as const, "lawful" as const, "unlawful" as const) }),
  fc.record({ kind: fc.constant("consent" as const), claimed: fc.boolean() }),
  fc.record({ kind: fc.constant("suppose" as const), element: fc.constantFrom("purpose.begging" as const, "means.threat" as const) }),
  fc.record({ kind: fc.constant("profile" as const), profile: fc.constantFrom("palermo", "tkm_129_1_2010") }),
);
const runs = fc.array(switches, { maxLength: 12 });
const after = (given: readonly Switch[]) => given.reduce((before, change) => switched(before, change, ground), NO_SWITCHES);

example("K50 without switches the engine is asked what the case says", () => {
  expect(inputWith(input, NO_SWITCHES)).toBe(input);
  expect(inputWith(input, { ...NO_SWITCHES, profile: "tkm_129_1_2010" })).toBe(input);
});

test.prop([runs])("K51 each switch reaches the engine and nothing else changes", (given) => {
  const set = after(given);
  const asked = inputWith(input, set);
  const own = input.facts.map(({ id }) => id).filter((id) => set.facts[id] !== "off");
  expect(asked.facts.map(({ id }) => id)).toEqual([...own, ...set.supposed.map(supposedId)]);
  for (const fact of asked.facts.filter(({ id }) => own.includes(id)))
    expect(fact.state ?? "proven").toBe(set.facts[fact.id] ?? input.facts.find(({ id }) => id === fact.id)?.state ?? "proven");
  expect(asked.victims?.[0]?.age).toBe("v" in set.ages ? set.ages["v"] : 23);
  expect(asked.accused?.map(({ knowledge }) => knowledge)).toEqual([set.knowledge["a"] ?? "knew", set.knowledge["b"] ?? "ought"]);
  expect([asked.borderCrossed, asked.consentClaimed]).toEqual([set.border ?? "lawful", set.consent ?? true]);
});

test.prop([runs])("K52 equal answers name no difference, different results are named", (given) => {
  const set = after(given);
  const before = qualify(palermo, input);
  const now = qualify(set.profile === "tkm_129_1_2010" ? national : palermo, inputWith(input, set));
  expect(changesBetween(before, before)).toEqual([]);
  const changes = changesBetween(before, now);
  expect(changes.some(({ kind }) => kind === "result")).toBe(before.result !== now.result);
  for (const change of changes) if ("from" in change) expect(change.from).not.toBe(change.to);
});

example("K51 an element that is only supposed counts as proven", () => {
  const without = { ...input, facts: input.facts.filter(({ id }) => id !== "f2") };
  const asked = inputWith(without, switched(NO_SWITCHES, { kind: "suppose", element: "purpose.forced_labour" }, { input: without, profile: "palermo" }));
  expect([qualify(palermo, without).result, qualify(palermo, asked).result]).toEqual(["not_established", "established"]);
});

example("K52 a means that falls is named as missing, and with it the result", () => {
  const changes = changesBetween(qualify(palermo, input), qualify(palermo, inputWith(input, after([{ kind: "fact", id: "f1", state: "off" }]))));
  expect(changes[0]).toEqual({ kind: "result", from: "established", to: "not_established" });
  expect(changedElements(changes).get("means")).toBe("proven");
  expect(changes).toContainEqual({ kind: "element", element: "act", from: "proven", to: "missing" });
});

test.prop([runs])("K53 switching back leaves no switch behind", (given) => {
  const back: Switch[] = [
    ...input.facts.map(({ id, state }) => ({ kind: "fact" as const, id, state: state ?? ("proven" as const) })),
    { kind: "age", victim: "v", age: 23 },
    { kind: "knowledge", accused: "a", level: "knew" },
    { kind: "knowledge", accused: "b", level: "ought" },
    { kind: "border", border: "lawful" },
    { kind: "consent", claimed: true },
    { kind: "profile", profile: "palermo" },
  ];
  const untaken = after(given).supposed.map((element) => ({ kind: "suppose" as const, element }));
  expect(isUntouched(after([...given, ...untaken, ...back]))).toBe(true);
  expect(after([...given, { kind: "reset" }])).toEqual(NO_SWITCHES);
});

example("K51 the facts of a category are found by their tags", () => {
  expect(factsWith(input, "means")).toEqual(["f1"]);
  expect(factsWith(input, "purpose")).toEqual(["f2"]);
});

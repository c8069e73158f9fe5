import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { qualificationAnswerSchema, qualificationRequestSchema } from "@/lib/contracts/law";
import { makeRuntime, type World } from "@/lib/testing/builders";
import { qualifyFacts } from "./qualify-facts";

let world: World;
beforeAll(async () => {
  world = await makeRuntime((files) => {
    // A second law that knows no deception.
    const palermo = files.get("law/palermo/profile.yaml") ?? "";
    files.set("law/national/profile.yaml", palermo.replace("id: palermo", "id: national").replace("- deception", "- force"));
  });
});
afterAll(() => world.close());

const ask = (request: unknown) => qualifyFacts(world.runtime, qualificationRequestSchema.parse(request));
const TRAFFICKING = [
  { id: "f1", tags: ["act.recruit"] },
  { id: "f2", tags: ["means.deception"] },
  { id: "f3", tags: ["purpose.forced_labour"] },
];

describe("qualification", () => {
  test("U32 three proven elements are established, with the state of the profile", () => {
    const answer = ask({ profile: "palermo", facts: TRAFFICKING, victim: { age: 30 } });
    expect(answer).toMatchObject({
      ok: true,
      value: { profile: { id: "palermo", state: "draft" }, result: "established", offences: [{ id: "trafficking", missing: [] }], palermo: null },
    });
    expect(answer.ok && qualificationAnswerSchema.safeParse(answer.value).success).toBe(true);
  });

  test("U32 aliases are read as what they stand for", () => {
    const spelled = TRAFFICKING.map((fact) =>
      fact.id === "f3" ? { ...fact, tags: ["purpose.forced_labor"] } : fact.id === "f1" ? { ...fact, tags: ["act.recruitment"] } : fact,
    );
    expect(ask({ profile: "palermo", facts: spelled })).toEqual(ask({ profile: "palermo", facts: TRAFFICKING }));
  });

  test("U32 a border may be told as yes or no, and changes nothing in the elements", () => {
    const results = [true, false, "lawful", "unlawful", "no"].map((borderCrossed) => ask({ profile: "palermo", facts: TRAFFICKING, borderCrossed }));
    expect(results.map((answer) => answer.ok && answer.value.result)).toEqual(Array.from({ length: 5 }, () => "established"));
  });

  test("U32 the answer of another law stands beside that of the Palermo Protocol", () => {
    const answer = ask({ profile: "national", facts: TRAFFICKING });
    expect(answer).toMatchObject({
      ok: true,
      value: { profile: { id: "national" }, result: "not_established", palermo: { result: "established", divergent: true, kind: "other_narrower" } },
    });
    expect(answer.ok && answer.value.notes.map(({ id }) => id)).toContain("divergent.national_narrower");
  });

  test("U32 what does not exist is refused by name", () => {
    expect(ask({ profile: "atlantis", facts: TRAFFICKING })).toEqual({ ok: false, error: { code: "unknown_profile", detail: { profile: "atlantis" } } });
    const refused = ask({ profile: "palermo", facts: [...TRAFFICKING, { id: "f4", tags: ["act.recruit", "act.levitate", "nonsense"] }] });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: "unknown_tag", detail: { tag: "act.levitate", fact: "f4" }, fields: [{ path: "facts.3.tags.1" }, { path: "facts.3.tags.2" }] },
    });
  });

  test("U32 elements that the profile does not list are shown as not counted", () => {
    const answer = ask({ profile: "palermo", facts: [...TRAFFICKING, { id: "f4", tags: ["purpose.surrogacy"] }] });
    expect(answer).toMatchObject({ ok: true, value: { result: "established" } });
    expect(answer.ok && answer.value.ignored.length + answer.value.notes.length).toBeGreaterThan(0);
  });
});

import { describe, expect, test } from "vitest";
import type { ModuleStructure } from "./index";
import { isFuller, itemsAsked, programmeOf } from "./index";

const full = { id: "full", modules: ["m1", "m2", "m3"] };
const core = { id: "core", modules: ["m2"] };
const other = { id: "other", modules: ["m1", "m3"] };
const moduleOf = (id: string): ModuleStructure => ({
  id,
  slug: id,
  state: "published",
  minutes: 60,
  day: "1",
  lanes: ["judge"],
  objectives: [{ id: `${id}-o1`, level: "apply" }],
  announced: [],
  activities: [],
});
const modules = ["m1", "m2", "m3"].map(moduleOf);

describe("programmes", () => {
  test("K5 fuller is what holds every module of the other and more", () => {
    expect(isFuller(full, core)).toBe(true);
    expect([isFuller(core, full), isFuller(full, full), isFuller(other, core), isFuller(core, other)]).toEqual([false, false, false, false]);
  });

  test("K5 an unknown programme is the whole course", () => {
    const course = { programmes: [full, core] as [typeof full, typeof core] };
    expect(programmeOf(course, "core")).toBe(core);
    expect([programmeOf(course, "gone"), programmeOf(course, undefined)]).toEqual([full, full]);
  });

  test("K5 a form asks what the modules of the programme teach, in its own order", () => {
    const form = ["m3-o1", "m2-o1", "m1-o1", "m2-o1"].map((objective, index) => ({ id: `i${index}`, objective }));
    expect(itemsAsked(form, core, modules).map(({ id }) => id)).toEqual(["i1", "i3"]);
    expect(itemsAsked(form, other, modules).map(({ id }) => id)).toEqual(["i0", "i2"]);
    expect(itemsAsked(form, full, modules)).toEqual(form);
  });
});

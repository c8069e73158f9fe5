import { fc, test } from "@fast-check/vitest";
import { expect, test as example } from "vitest";
import { categoryKey, fileKey } from "./keyboard";
import type { KeyPress } from "./keyboard";

const DOCUMENTS = [["d1s1", "d1s2", "d1s3"], ["d2s1"], ["d3s1", "d3s2"]];
const places = DOCUMENTS.flat();
const press = (key: string, code = key): KeyPress => ({ key, code, ctrlKey: false, altKey: false, metaKey: false });
const go = (key: string, at: string) => fileKey(press(key), at, DOCUMENTS);

test.prop([fc.nat(places.length - 1)])("K10 arrows move one place on and back and stop at the ends", (index) => {
  const at = places[index] ?? "";
  expect(go("ArrowDown", at)).toEqual({ kind: "move", to: places[Math.min(index + 1, places.length - 1)] });
  expect(go("ArrowRight", at)).toEqual(go("ArrowDown", at));
  expect(go("ArrowUp", at)).toEqual({ kind: "move", to: places[Math.max(index - 1, 0)] });
  expect(go("ArrowLeft", at)).toEqual(go("ArrowUp", at));
});

example("K10 Home and End stay in the document, Page keys leave it", () => {
  expect(go("Home", "d1s2")).toEqual({ kind: "move", to: "d1s1" });
  expect(go("End", "d1s2")).toEqual({ kind: "move", to: "d1s3" });
  expect(go("PageDown", "d1s2")).toEqual({ kind: "move", to: "d2s1" });
  expect(go("PageDown", "d3s1")).toEqual({ kind: "move", to: "d3s2" });
  expect(go("PageUp", "d2s1")).toEqual({ kind: "move", to: "d1s1" });
  expect(go("PageUp", "d1s3")).toEqual({ kind: "move", to: "d1s1" });
});

example("K11 Enter and Space open, Delete clears, other keys are not ours", () => {
  expect(go("Enter", "d1s1")).toEqual({ kind: "open" });
  expect(go(" ", "d1s1")).toEqual({ kind: "open" });
  expect(go("Delete", "d1s1")).toEqual({ kind: "clear" });
  expect(go("Tab", "d1s1")).toBeNull();
  expect(go("Escape", "d1s1")).toBeNull();
});

example("K12 categories are assigned by the place of the key, whatever the layout prints on it", () => {
  expect(fileKey(press("1", "Digit1"), "d1s1", DOCUMENTS)).toEqual({ kind: "assign", tag: "act" });
  expect(fileKey(press("ь", "KeyM"), "d1s1", DOCUMENTS)).toEqual({ kind: "assign", tag: "means" });
  expect(fileKey(press("з", "KeyP"), "d1s1", DOCUMENTS)).toEqual({ kind: "assign", tag: "purpose" });
  expect(fileKey(press("4", "Numpad4"), "d1s1", DOCUMENTS)).toEqual({ kind: "assign", tag: "agg" });
  expect(fileKey(press("т", "KeyN"), "d1s1", DOCUMENTS)).toEqual({ kind: "assign", tag: "none" });
  expect(categoryKey(press("0", "Digit0"))).toBe("none");
});

test.prop([fc.constantFrom("ctrlKey", "altKey", "metaKey"), fc.constantFrom("Enter", "ArrowDown", "Delete", "1"), fc.constantFrom("Enter", "Digit1", "KeyM")])(
  "K13 a key held with another belongs to the browser",
  (held, key, code) => {
    expect(fileKey({ ...press(key, code), [held]: true }, "d1s1", DOCUMENTS)).toBeNull();
    expect(categoryKey({ ...press(key, code), [held]: true })).toBeNull();
  },
);

import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { checkFilm } from "@/lib/domain/film";
import { expect, test } from "vitest";
import { GROUNDS, penOf } from "./draw/pen";
import { VOCABULARY, drawPart } from "./draw/vocabulary";
import { folderOf, staleFiles } from "./manifest";
import { frameAt, pictureAt } from "./picture";
import { VERSIONS } from "./render";
import { readFilm } from "./source";

const root = process.cwd();
const film = readFilm(root, "m1-film");
const folder = folderOf(root, "m1-film");

test("FP1, FP2, FP3 what is served is of the present script, drawings and words", () => {
  expect(checkFilm(film.script, film.words)).toEqual([]);
  expect(staleFiles(folder, film)).toEqual([]);
});

test("FP3 the videos are light enough for the lines they travel on", () => {
  for (const { name, width } of VERSIONS) expect(statSync(path.join(folder, name)).size).toBeLessThan(width < 1000 ? 4e6 : 12e6);
});

test("FP4 a script names only drawings there are", () => {
  const unknown = film.script.scenes.flatMap(({ parts }) => parts.filter(({ part }) => VOCABULARY[part] === undefined).map(({ part }) => part));
  expect(unknown).toEqual([]);
  expect(() => drawPart("unicorn", { ground: "day", ink: "ink", value: 0 })).toThrow("not in the vocabulary");
});

test("FP4 a scene cites sources the course names", () => {
  const known = readFileSync(path.join(root, "content", "sources.yaml"), "utf8");
  for (const { sources } of film.script.scenes) for (const id of sources) expect(known).toContain(`\n  ${id}:`);
});

test.each(["day", "night"] as const)("FP4 by %s every drawing uses its two inks and no other colour", (ground) => {
  const known = new Set([...Object.values(penOf(ground, "ink")), ...Object.values(penOf(ground, "teal")), GROUNDS[ground], "#e8e3d6"]);
  for (const part of Object.keys(VOCABULARY)) {
    const drawn = drawPart(part, { ground, ink: "ink", value: 3 }) + drawPart(part, { ground, ink: "teal", value: 3 });
    for (const [colour] of drawn.matchAll(/#[0-9a-f]{6}/g)) expect(known).toContain(colour);
    expect(drawn).not.toContain("NaN");
    expect(drawn).not.toContain("<text");
  }
});

test("FP5 a picture depends on its moment alone, and scenes come out of the paper", () => {
  expect(frameAt(film.script, 100)).toBe(frameAt(film.script, 100));
  const [first] = film.script.scenes;
  if (!first) throw new Error("the film has scenes");
  expect(pictureAt(first, 3)).not.toContain('fill-opacity="0.5');
  expect(frameAt(film.script, 0)).toContain(`fill="${GROUNDS.day}" fill-opacity="1.00"`);
  expect(frameAt(film.script, first.seconds / 2)).not.toContain(`fill="${GROUNDS.day}" fill-opacity`);
});

test("FP2 the poster and the stills are drawings without scripts or addresses", () => {
  for (const { id } of film.script.scenes) {
    const still = readFileSync(path.join(folder, `still-${id}.svg`), "utf8");
    expect(still.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|<script|<image|href/);
    expect(still.length).toBeLessThan(60_000);
  }
});

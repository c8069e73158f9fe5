import { expect, test } from "vitest";
import { nextPlace } from "./next-place";

test.each([
  ["?next=%2Fru%2Fcourses%2Fx", "/ru/courses/x"],
  ["?next=%2Fen%2Fhome%3Fa%3D1", "/en/home?a=1"],
  ["", "/home"],
  ["?next=https%3A%2F%2Fevil.example", "/home"],
  ["?next=%2F%2Fevil.example", "/home"],
  ["?next=%2F%5Cevil.example", "/home"],
  ["?next=javascript%3Aalert(1)", "/home"],
])("V1 %s leads to %s", (search, place) => {
  expect(nextPlace(search, "/home")).toBe(place);
});

import type { Agency } from "@/lib/client/staff-queries";
import { loginField } from "@/lib/contracts/fields";
import { describe, expect, test } from "vitest";
import { peopleUnder, treeOrder } from "./agency-tree";
import { wrongPersonFields } from "./choices";

const agency = (id: string, parentId: string | null): Agency => ({ id, parentId, name: id, region: "r", people: 0 }) as Agency;

describe("form of a person", () => {
  test("P1 names what is empty", () => {
    expect(wrongPersonFields({ displayName: " ", login: "", agencyId: "" })).toEqual({ displayName: "empty", login: "empty", agencyId: "empty" });
    expect(wrongPersonFields({ displayName: "Aýna", agencyId: "a" })).toEqual({});
  });

  test("P1 agrees with the server about logins", () => {
    for (const login of ["aýna", "Мердан.С", "a@b.tm", "ab", "..a", " jeren ", "with space", "x+1_2-3"]) {
      const wrong = wrongPersonFields({ displayName: "x", login, agencyId: "a" }).login !== undefined;
      expect(wrong, login).toBe(!loginField.safeParse(login).success);
    }
  });
});

describe("tree of agencies", () => {
  test("P2 puts children below their parent with their depth", () => {
    const order = treeOrder([agency("centre", null), agency("court", "centre"), agency("police", "centre"), agency("bar", "court")]);
    expect(order.map(({ agency: { id }, depth }) => [id, depth])).toEqual([
      ["centre", 0],
      ["court", 1],
      ["bar", 2],
      ["police", 1],
    ]);
  });

  test("P2 shows an agency whose parent is out of reach as a root", () => {
    expect(treeOrder([agency("court", "centre"), agency("bar", "court")]).map(({ depth }) => depth)).toEqual([0, 1]);
  });

  test("P3 counts an agency together with all under it", () => {
    const tree = [
      { ...agency("centre", null), people: 2 },
      { ...agency("court", "centre"), people: 3 },
      { ...agency("bar", "court"), people: 4 },
    ];
    expect(tree.map((one) => peopleUnder(tree, one))).toEqual([9, 7, 4]);
  });
});

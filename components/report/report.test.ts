import { addressOf } from "@/lib/client/staff-queries";
import { describe, expect, test } from "vitest";
import { readAnswerFilters, readFilters, readGrouping, readStatus } from "./report-filters";
import { groupRowsAddress, rowsAddress } from "./rows-address";

const from = (search: string) => {
  const parameters = new URLSearchParams(search);
  return (name: string) => parameters.get(name) ?? "";
};
const parents: ReadonlySet<string> = new Set(["0190a000-0000-7000-8000-000000000002"]);
const AGENCY = "0190a000-0000-7000-8000-000000000001";

describe("filters of a report", () => {
  test("A1 takes the named ones and leaves out empty and foreign ones", () => {
    expect(readFilters(from("region=Meriva&lane=&from=2026-01-01&q=x"))).toEqual({ region: "Meriva", from: "2026-01-01" });
  });

  test("A1 answers to cases are filtered like everything else, and by one case besides", () => {
    expect(readAnswerFilters(from("region=Meriva&activity=m2-c02&held=established"))).toEqual({ region: "Meriva", activity: "m2-c02" });
    expect(readAnswerFilters(from("activity="))).toEqual({});
  });

  test("A1 falls back to agency and everyone enrolled", () => {
    expect(readGrouping(from("groupBy=planet"))).toBe("agency");
    expect(readGrouping(from("groupBy=lane"))).toBe("lane");
    expect(readStatus(from(""))).toBe("enrolled");
    expect(readStatus(from("status=stuck"))).toBe("stuck");
  });

  test("A2 keeps the filters and narrows to the group", () => {
    expect(rowsAddress("ru", { region: "Meriva" }, "completed")).toBe("/ru/admin/reports/rows?region=Meriva&status=completed");
    expect(groupRowsAddress("en", { filters: { region: "Meriva" }, groupBy: "agency", key: AGENCY, status: "started", parents })).toBe(
      `/en/admin/reports/rows?agency=${AGENCY}&region=Meriva&status=started`,
    );
    expect(groupRowsAddress("en", { filters: {}, groupBy: "lane", key: "judge", status: "enrolled", parents })).toBe(
      "/en/admin/reports/rows?lane=judge&status=enrolled",
    );
  });

  test("A2 opens those without a training, and nothing for a group without a name", () => {
    expect(groupRowsAddress("en", { filters: {}, groupBy: "training", key: "none", status: "enrolled", parents })).toBe(
      "/en/admin/reports/rows?status=enrolled&training=none",
    );
    expect(groupRowsAddress("en", { filters: {}, groupBy: "region", key: "", status: "enrolled", parents })).toBeUndefined();
  });

  test("A2 opens an agency with others under it alone, as it was counted", () => {
    const [parent] = parents;
    expect(groupRowsAddress("en", { filters: { agency: AGENCY, lane: "judge" }, groupBy: "agency", key: parent ?? "", status: "started", parents })).toBe(
      `/en/admin/reports/rows?agencyAlone=${parent}&lane=judge&status=started`,
    );
  });

  test("A3 orders parameters and drops empty ones", () => {
    expect(addressOf("/x", { b: "2", a: "1", c: "", d: undefined })).toBe("/x?a=1&b=2");
    expect(addressOf("/x", {})).toBe("/x");
  });
});

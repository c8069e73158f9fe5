import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { defused } from "@/lib/interop/xlsx/comparison-xlsx";
import { makeRuntime, type World } from "@/lib/testing/builders";
import { makeCaller, type Caller } from "@/lib/testing/http";
import type { Runtime } from "@/lib/usecases/runtime";

const held = vi.hoisted((): { runtime?: unknown } => ({}));
vi.mock("@/lib/usecases/runtime", () => ({ runtime: () => held.runtime }));

let world: World;
let call: Caller;
beforeAll(async () => {
  world = await makeRuntime();
  held.runtime = world.runtime satisfies Runtime;
  call = await makeCaller(world.runtime);
});
afterAll(() => world.close());

test.each(["en", "ru", "tk"])("H8 a comparison of laws comes as a tagged PDF in %s", async (locale) => {
  const answer = await call("exportComparisonPdf", null, { query: { locale } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  const bytes = Buffer.from(await answer.response.arrayBuffer());
  const text = bytes.toString("latin1");
  expect(text.startsWith("%PDF-1.7")).toBe(true);
  expect(text).toContain(`/Lang (${locale})`);
  expect(text).toContain("/MarkInfo");
});

test("H8 a comparison of laws comes as a workbook whose sheets can be read back", async () => {
  const answer = await call("exportComparisonXlsx", null, { query: { locale: "ru", families: "act,rule" } });
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="laws-compared-ru.xlsx"');
  const parts = unzipSync(new Uint8Array(await answer.response.arrayBuffer()));
  const said = (name: string) => new TextDecoder().decode(parts[name]);
  expect(said("xl/workbook.xml")).toContain('name="Матрица"');
  const everything = Object.keys(parts)
    .filter((name) => name.endsWith(".xml"))
    .map(said)
    .join("");
  expect(everything).toContain("вербовка");
  expect(everything).not.toContain("<f>");
  expect(everything).not.toContain("принудительный труд");
});

test("H8 text that a spreadsheet might run is defused", () => {
  for (const dangerous of ["=1+1", "+1", "-1", "@sum", "\tx", "\rx"]) expect(defused(dangerous)).toBe(`'${dangerous}`);
  expect(defused("art. 3(a)")).toBe("art. 3(a)");
});

test("H8 a law that is not there is named in the refusal", async () => {
  const answer = await call("exportComparisonXlsx", null, { query: { laws: "atlantis" } });
  expect(answer.code).toBe("unknown_profile");
});
